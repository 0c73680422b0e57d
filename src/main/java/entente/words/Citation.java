package entente.words;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands in a footnote: enough to find a source again; of anything else a sentence and the sources it rests on.
public record Citation(Dossier dossier, EntityWords wording) {

  /// A source as a note: authors, title, publisher, date, places in it, address, when it was retrieved.
  ///
  /// @param at places in the source
  public String note(Source source, List<String> at) {
    return reference(source, at) + ".";
  }

  /// The same within a sentence.
  ///
  /// @param at places in the source
  public String reference(Source source, List<String> at) {
    String retrieved = source.retrieved() == null ? "" : wording.text("cite.retrieved", wording.date(source.retrieved()));
    return joined(Stream.of(
        String.join(", ", source.authors()),
        wording.text("cite.title", wording.name(source)),
        wording.in(source.publisher()),
        wording.date(source.published()),
        String.join(", ", at),
        source.url() == null ? "" : WebAddress.shown(source.url()),
        retrieved));
  }

  /// Anything else: when, what, where, then its sources, a line each.
  public String of(String date, String name, @Nullable String place, String notes) {
    String what = joined(Stream.of(date, name, dossier.find(place).map(wording::name).orElse(""))) + ".";
    return notes.isEmpty() ? what : what + "\n" + notes;
  }

  /// An event as a sentence: when and where, then what, and in brackets its sources.
  ///
  /// @param sources may be empty
  public String sentence(Event event, List<String> sources) {
    String name = wording.whole(event);
    String what = event.status() == Event.Status.HELD ? name : wording.text("sentence.status", name, wording.status(event));
    String when = wording.date(event.date());
    String there = dossier.find(event.place()).map(place -> wording.text("sentence.at", when, wording.name(place))).orElse(when);
    return sources.isEmpty() ? wording.text("sentence.bare", there, what)
        : wording.text("sentence.sourced", there, what, String.join("; ", sources));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
  }
}
