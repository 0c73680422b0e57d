package entente.chart;

import entente.chart.SceneryLayout.SegmentBox;
import entente.chart.SceneryLayout.Sighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes the names of those who held an office in turn: into their bars or beside their dots, and over a gap where else they would have
/// to be cut; then into what is left of the gaps what these say.
final class OfficeNames {
  private final List<SegmentBox> row;
  private final Scale scale;
  private final TextMeasure measure;
  private final List<TextLine> written = new ArrayList<>(); // of holders, from left to right

  /// A place for a name.
  ///
  /// @param atEnd whether the name stands at its right end
  private record Room(double from, double to, boolean atEnd) {
    double width() {
      return to - from;
    }
  }

  /// @param row those in sight, in order of time
  OfficeNames(List<SegmentBox> row, Scale scale, TextMeasure measure) {
    this.row = row;
    this.scale = scale;
    this.measure = measure;
  }

  List<SegmentBox> named() {
    List<SegmentBox> named = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      SegmentBox segment = row.get(i);
      Optional<TextLine> name = segment.isGap() ? Optional.empty() : holder(i);
      name.ifPresent(written::add);
      named.add(segment.named(name));
    }
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).isGap()) {
        named.set(i, row.get(i).named(gap(i)));
      }
    }
    return named;
  }

  private Optional<TextLine> holder(int i) {
    SegmentBox segment = row.get(i);
    double width = measure.width(segment.segment().name(), Typeface.LABEL);
    List<Room> rooms = segment.sightings().isEmpty() ? inBar(i) : besideDots(i);
    Optional<Room> fitting = rooms.stream().filter(room -> room.width() >= width).findFirst();
    Room room = fitting.orElseGet(() -> rooms.stream().filter(other -> !other.atEnd())
        .max(Comparator.comparingDouble(Room::width)).orElseThrow());
    return line(segment, room, Math.min(width, room.width()));
  }

  private Optional<TextLine> line(SegmentBox segment, Room room, double width) {
    return TextLine.fitted(segment.segment().name(), Typeface.LABEL, room.atEnd() ? room.to() - width : room.from(),
        baseline(segment), room.width(), measure);
  }

  private static double baseline(SegmentBox segment) {
    return segment.box().y() + segment.box().height() / 2 + 4;
  }

  /// In the bar, else also over the gap behind it.
  private List<Room> inBar(int i) {
    SegmentBox segment = row.get(i);
    double start = (segment.core().width() > 0 ? segment.core().x() : Math.max(segment.box().x(), free())) + Sizes.LABEL_GAP;
    double end = Math.min(segment.box().right(), next(i)) - Sizes.LABEL_GAP / 2;
    return List.of(new Room(start, end, /* atEnd= */ false),
        new Room(start, Math.max(end, nextHolder(i) - Sizes.LABEL_GAP / 2), /* atEnd= */ false));
  }

  /// Right of the last dot, else between two, else left of the first.
  private List<Room> besideDots(int i) {
    List<Sighting> dots = row.get(i).sightings();
    List<Room> rooms = new ArrayList<>();
    rooms.add(new Room(dots.getLast().box().right() + Sizes.LABEL_GAP, nextHolder(i) - Sizes.LABEL_GAP / 2, /* atEnd= */ false));
    for (int dot = 1; dot < dots.size(); dot++) {
      rooms.add(new Room(dots.get(dot - 1).box().right() + Sizes.LABEL_GAP, dots.get(dot).box().x() - Sizes.LABEL_GAP,
          /* atEnd= */ false));
    }
    double before = row.subList(0, i).stream().filter(other -> !other.isGap()).mapToDouble(other -> other.box().right())
        .max().orElse(scale.left());
    rooms.add(new Room(Math.max(before + Sizes.LABEL_GAP, free()), dots.getFirst().box().x() - Sizes.LABEL_GAP, /* atEnd= */ true));
    return rooms;
  }

  /// From where on nothing is written yet.
  private double free() {
    return written.isEmpty() ? scale.left() : written.getLast().box().right() + Sizes.LABELS_APART;
  }

  /// What a gap says, in the middle of what of it is free; half of "no record" says nothing.
  private Optional<TextLine> gap(int i) {
    SegmentBox segment = row.get(i);
    double from = segment.box().x();
    double to = Math.min(segment.box().right(), next(i));
    double middle = (from + to) / 2;
    for (TextLine name : written) {
      Box box = name.box();
      if (box.right() > from && box.x() + box.width() / 2 < middle) {
        from = Math.max(from, box.right() + Sizes.LABELS_APART - Sizes.LABEL_GAP);
      } else if (box.x() < to && box.x() + box.width() / 2 >= middle) {
        to = Math.min(to, box.x() - Sizes.LABELS_APART + Sizes.LABEL_GAP);
      }
    }
    String text = segment.segment().name();
    double width = measure.width(text, Typeface.LABEL);
    return text.isEmpty() || width + 2 * Sizes.LABEL_GAP > to - from ? Optional.empty()
        : Optional.of(new TextLine(text, Typeface.LABEL, (from + to - width) / 2, baseline(segment), width));
  }

  /// Where what comes next begins.
  private double next(int i) {
    return i + 1 < row.size() ? scale.edge((long) Abreast.core(row.get(i + 1).segment().bounds()).from(), 0) : scale.right();
  }

  /// Where the next holder begins.
  private double nextHolder(int i) {
    return row.stream().skip(i + 1L).filter(segment -> !segment.isGap()).mapToDouble(segment -> segment.box().x()).findFirst()
        .orElse(scale.right());
  }
}
