package entente.chart;

import java.util.List;
import java.util.Optional;

/// Something drawn on the chart: where it is and what it stands for.
public sealed interface Mark {

  /// Where its glyph is.
  Box box();

  /// The same further down.
  Mark lowered(double by);

  /// How many items it stands for; 0 where it is no item's.
  int count();

  /// What it stands for. Takes its time where it stands for many.
  Members members();

  /// Whether it stands for an item, alone or with others.
  boolean holds(int item);

  /// Whether a point lies in it.
  default boolean contains(double x, double y) {
    return box().contains(x, y);
  }

  /// One item's mark.
  sealed interface Single extends Mark {
    /// The number of the item.
    int item();

    /// The glyphs of the dates that others give it.
    List<Box> ghosts();

    @Override
    default int count() {
      return 1;
    }

    @Override
    default Members members() {
      return Members.of(item());
    }

    @Override
    default boolean holds(int other) {
      return item() == other;
    }
  }

  /// A point: a glyph, with the days it may have been on as a fringe around it.
  ///
  /// @param fringe from the first to the last day that is possible, as wide as the glyph at least; no further than it takes to fade away
  ///     beyond the picture's edges
  /// @param isLong whether the fringe is so long that names are written over it
  record Point(int item, Box box, Box fringe, boolean isLong, List<Box> ghosts) implements Single {
    /// The middle of the glyph.
    public double x() {
      return box.x() + box.width() / 2;
    }

    @Override
    public Mark lowered(double by) {
      return new Point(item, box.lowered(by), fringe.lowered(by), isLong, Mark.lowered(ghosts, by));
    }

    @Override
    public boolean contains(double x, double y) {
      var band = new Box(fringe.x(), box.y(), fringe.width(), box.height()); // arrows and question marks are higher than the fringe
      return band.contains(x, y) || ghosts.stream().anyMatch(ghost -> ghost.contains(x, y));
    }
  }

  /// A bar: what is certain of it as a core, what is possible as a fringe around it.
  ///
  /// @param core may be empty, with a width of 0
  /// @param edge whether the line at which it certainly had begun is in sight
  record Bar(int item, Box box, Box core, boolean edge, List<Box> ghosts) implements Single {
    @Override
    public Mark lowered(double by) {
      return new Bar(item, box.lowered(by), core.lowered(by), edge, Mark.lowered(ghosts, by));
    }

    @Override
    public boolean contains(double x, double y) {
      return box.contains(x, y) || ghosts.stream().anyMatch(ghost -> ghost.contains(x, y));
    }
  }

  /// Items that cannot be told apart.
  ///
  /// @param count how many there are
  /// @param ink as [Ink] says
  /// @param density how many of them stand in each part of the box, from left to right; empty where the box is a mere disc
  /// @param number how many there are, where there is room to say so
  record Cluster(Gathering gathered, int count, int ink, Box box, Density density, Optional<TextLine> number) implements Mark {
    @Override
    public Mark lowered(double by) {
      return new Cluster(gathered, count, ink, box.lowered(by), density, number.map(line -> line.lowered(by)));
    }

    @Override
    public Members members() {
      return gathered.members();
    }

    @Override
    public boolean holds(int item) {
      return gathered.holds(item);
    }
  }

  /// Something around the lanes that has a name: a holder of an office, a value of a plot, an era.
  ///
  /// @param id of what it stands for
  record Named(String id, String label, Box box) implements Mark {
    @Override
    public Mark lowered(double by) {
      return new Named(id, label, box.lowered(by));
    }

    @Override
    public int count() {
      return 0;
    }

    @Override
    public Members members() {
      return Members.NONE;
    }

    @Override
    public boolean holds(int item) {
      return false;
    }
  }

  private static List<Box> lowered(List<Box> boxes, double by) {
    return boxes.isEmpty() ? boxes : boxes.stream().map(box -> box.lowered(by)).toList();
  }

  /// What a cluster is made of.
  interface Gathering {
    /// All of them.
    Members members();

    /// Whether an item is one of them.
    boolean holds(int item);

    /// Whether any of them can have begun by a day; one whose beginning is open counts by where its glyph stands.
    boolean hasBegunBy(long day);

    /// The time they take.
    Span span();

    /// Whether a closer look can tell them apart.
    boolean canSplit();
  }

  /// Neighbours in a row.
  interface Neighbours extends Gathering {
    /// The number of the one that weighs most, the first of several.
    int heaviest();
  }
}
