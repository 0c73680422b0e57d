package entente.view.timeline;

import entente.chart.Chart;
import entente.chart.ChartItem.End;
import entente.chart.Items;
import entente.chart.Lane;
import entente.chart.Mark;
import entente.language.Language;
import entente.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of the marks of a timeline, on a card or by a screen reader.
final class MarkWords {
  private static final int MOST_NAMED = 6;

  private final TimelineView view;
  private final Messages messages;

  MarkWords(TimelineView view, Language language) {
    this.view = view;
    this.messages = Messages.of(MarkWords.class, language);
  }

  /// For a card: an item in a few lines, the names of some or the number of many.
  String of(Mark mark) {
    return switch (mark) {
      case Mark.Single single -> described(single.item()) + signs(single.item());
      case Mark.Cluster cluster when cluster.count() > MOST_NAMED -> count(cluster);
      case Mark.Cluster cluster -> cluster.members().stream().mapToObj(chart().items()::label).collect(Collectors.joining("\n"));
      case Mark.Named named -> named.id().isEmpty() ? named.label() : view.actions().described(named.id());
    };
  }

  /// How many items a mark stands for.
  String count(Mark mark) {
    return messages.count("timeline.cluster", mark.count());
  }

  /// For a screen reader: an item with its date, its kind and side where no lane says so, its place among all and its lanes.
  String of(int item) {
    List<String> lanes = chart().lanesOf(item).stream().map(Lane::name).toList();
    String said = Stream.concat(described(item).lines(),
        view.actions().classes(chart().items().id(item)).stream().filter(word -> !lanes.contains(word))).collect(Collectors.joining(", "));
    return messages.text("timeline.spoken", said, chart().place(item) + 1, chart().size(), String.join(", ", lanes));
  }

  /// What the signs of an item mean that its words do not say.
  private String signs(int item) {
    Items items = chart().items();
    List<String> signs = new ArrayList<>();
    if (items.start(item) == End.OPEN || items.end(item) == End.OPEN) {
      signs.add("legend.open");
    }
    if (items.start(item) == End.UNKNOWN || items.end(item) == End.UNKNOWN) {
      signs.add("legend.unknown");
    }
    if (!items.rivals(item).isEmpty()) {
      signs.add("legend.disputed");
    }
    return signs.stream().map(key -> "\n" + messages.text(key)).collect(Collectors.joining());
  }

  private String described(int item) {
    return view.actions().described(chart().items().id(item));
  }

  private Chart chart() {
    return view.chartProperty().get();
  }
}
