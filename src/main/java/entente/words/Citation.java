package entente.words;

import entente.dossier.Dossier;
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
    String retrieved = source.retrieved() == null ? "" : wording.text("cite.retrieved", wording.date(source.retrieved()));
    return sentence(Stream.of(
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
    String what = sentence(Stream.of(date, name, dossier.find(place).map(wording::name).orElse("")));
    return notes.isEmpty() ? what : what + "\n" + notes;
  }

  private static String sentence(Stream<String> parts) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", ")) + ".";
  }
}
