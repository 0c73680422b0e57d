package entente.listing;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Topic;
import entente.language.Language;
import entente.words.EntityWords;
import entente.work.Progress;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the events of a dossier can be filtered by: the kinds and topics they have, the commonest first.
public record FilterChoices(List<Choice<Event.Kind>> kinds, List<Choice<String>> topics) {
  /// A kind, or the id of a topic.
  ///
  /// @param events how many are of that kind, or about that topic or one within it
  public record Choice<T>(T value, String name, int events) {}

  /// Counts the kinds and topics of a dossier's events. Takes its time; on any thread.
  ///
  /// @throws java.util.concurrent.CancellationException once they are no longer wanted
  public static FilterChoices of(Dossier dossier, Language language, Progress progress) {
    var wording = new EntityWords(dossier, language);
    Map<Event.Kind, Integer> kinds = new EnumMap<>(Event.Kind.class);
    Map<String, Integer> topics = new HashMap<>();
    Map<List<String>, Set<String>> wider = new HashMap<>();
    for (Event event : dossier.lists().events()) {
      progress.check();
      kinds.merge(event.kind(), 1, Integer::sum);
      wider.computeIfAbsent(event.topics(), about -> wider(dossier, about)).forEach(topic -> topics.merge(topic, 1, Integer::sum));
    }
    return new FilterChoices(
        kinds.entrySet().stream().map(e -> new Choice<>(e.getKey(), wording.word(e.getKey()), e.getValue())).sorted(commonest()).toList(),
        topics.entrySet().stream().map(e -> new Choice<>(e.getKey(), wording.name(e.getKey()), e.getValue())).sorted(commonest()).toList());
  }

  /// The same with the topics called as on a day.
  ///
  /// @param wording that of the dossier on that day
  public FilterChoices called(EntityWords wording) {
    return new FilterChoices(kinds,
        topics.stream().map(topic -> new Choice<>(topic.value(), wording.name(topic.value()), topic.events())).toList());
  }

  private static <T> Comparator<Choice<T>> commonest() {
    return Comparator.comparingInt((Choice<T> choice) -> -choice.events()).thenComparing(Choice::name);
  }

  /// Topics and all in which they lie.
  private static Set<String> wider(Dossier dossier, List<String> topics) {
    Set<String> wider = new LinkedHashSet<>();
    for (String topic : topics) {
      for (String next = topic; next != null && wider.add(next);) {
        next = dossier.find(Topic.class, next).orElseThrow().in();
      }
    }
    return wider;
  }
}
