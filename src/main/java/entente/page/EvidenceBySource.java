package entente.page;

import entente.dossier.Basis;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Evidence;
import entente.dossier.Source;
import entente.dossier.Value;
import entente.dossier.Weight;
import entente.language.Messages;
import entente.page.Detail.Exhibit;
import entente.page.Detail.Proof;
import entente.words.Citation;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The evidence of an entity, source by source.
final class EvidenceBySource {
  private final Dossier dossier;
  private final EntityWords wording;
  private final Messages texts;
  private final Citation citation;
  private final Map<String, List<Passage>> bySource = new LinkedHashMap<>();

  /// A piece of evidence and the part of what is shown that it is about, empty for the whole.
  private record Passage(String about, Entity entity, Evidence evidence) {}

  EvidenceBySource(Dossier dossier, EntityWords wording, Messages texts) {
    this.dossier = dossier;
    this.wording = wording;
    this.texts = texts;
    this.citation = new Citation(dossier, wording);
  }

  /// Adds the evidence of an entity.
  ///
  /// @param about its name where it is a part of what is shown, else empty
  void add(String about, Entity entity) {
    entity.apparatus().evidence().forEach(e -> bySource.computeIfAbsent(e.source(), _ -> new ArrayList<>())
        .add(new Passage(about, entity, e)));
  }

  Proof proof() {
    if (bySource.isEmpty()) {
      return new Proof("", List.of());
    }
    List<Evidence> all = bySource.values().stream().flatMap(List::stream).map(Passage::evidence).toList();
    String summary = texts.count("sources.summary", bySource.size())
        + texts.count("sources.independent", Weight.independent(dossier, all));
    return new Proof(summary, LazyRows.of(List.copyOf(bySource.entrySet()), e -> exhibit(e.getKey(), e.getValue())));
  }

  /// The sources as numbered notes, a line each.
  String notes() {
    return bySource.values().stream().map(this::note).collect(Collectors.joining("\n"));
  }

  /// The sources as they stand within a sentence.
  List<String> references() {
    return bySource.values().stream().map(passages -> citation.reference(source(passages), places(passages))).toList();
  }

  private String note(List<Passage> passages) {
    return citation.note(source(passages), places(passages));
  }

  private Source source(List<Passage> passages) {
    return source(passages.getFirst().evidence().source());
  }

  private static List<String> places(List<Passage> passages) {
    return passages.stream().map(p -> p.evidence().at()).flatMap(Stream::ofNullable).distinct().toList();
  }

  private Source source(String id) {
    return dossier.find(Source.class, id).orElseThrow();
  }

  private Exhibit exhibit(String id, List<Passage> passages) {
    Source source = source(id);
    List<String> grades = passages.stream().map(p -> p.evidence().gradeWith(source)).filter(g -> !g.isEmpty()).distinct().sorted().toList();
    List<List<Piece>> lines = passages.stream()
        .flatMap(p -> Stream.of(line(p, source, grades.size() > 1), quote(p))).filter(l -> !l.isEmpty()).distinct().toList();
    List<Piece> origin = new ArrayList<>(EntityWords.words(wording.in(source.publisher()), wording.shortDate(source.published())));
    List<Piece> originals = wording.links(source.restsOn());
    if (!originals.isEmpty()) {
      origin.add(new Piece.Words((origin.isEmpty() ? "" : " · ") + texts.text("restsOn") + " "));
      origin.addAll(originals);
    }
    return new Exhibit(new Piece.Name(wording.name(source), id), origin, lines, grades, note(passages));
  }

  private List<Piece> line(Passage passage, Source source, boolean isGraded) {
    Evidence evidence = passage.evidence();
    String keys = wording.listed(evidence.supports().stream().map(wording::key).distinct().toList());
    String basis = evidence.basis() == Basis.INFERRED ? wording.word(evidence.basis()) : "";
    String place = evidence.at() == null ? "" : evidence.at();
    List<Piece> line = new ArrayList<>(EntityWords.words(passage.about(), place, keys, own(passage), basis, wording.in(evidence.note()),
        isGraded ? evidence.gradeWith(source) : ""));
    List<Piece> originals = wording.links(evidence.restsOn());
    if (!originals.isEmpty()) {
      line.add(new Piece.Words((line.isEmpty() ? "" : " · ") + texts.text("restsOn") + " "));
      line.addAll(originals);
    }
    return line;
  }

  /// The words of the source themselves.
  private List<Piece> quote(Passage passage) {
    String quote = wording.in(passage.evidence().quote());
    return quote.isEmpty() ? List.of() : EntityWords.words(texts.text("quote", quote));
  }

  /// What the source alone gives, where that is vaguer than what the dossier says.
  private String own(Passage passage) {
    Value value = passage.evidence().value();
    String key = passage.evidence().supports().stream().findFirst().orElse("");
    return value == null ? "" : texts.text("source.gives", wording.values().value(passage.entity(), key, value.text()));
  }
}
