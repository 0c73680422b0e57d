package entente.explorer;

import entente.dossier.Apparatus;
import entente.dossier.Basis;
import entente.dossier.Dossier;
import entente.dossier.Evidence;
import entente.dossier.Source;
import entente.dossier.Weight;
import entente.explorer.Detail.Exhibit;
import entente.explorer.Detail.Piece;
import entente.explorer.Detail.Proof;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The evidence of an entity, source by source.
final class Exhibits {
  private final Dossier dossier;
  private final Wording wording;
  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<Evidence> all = new ArrayList<>();

  Exhibits(Dossier dossier, Wording wording) {
    this.dossier = dossier;
    this.wording = wording;
  }

  /// Adds the evidence of an entity.
  ///
  /// @param about its name where it is a part of what is shown, else empty
  void add(String about, Apparatus apparatus) {
    for (Evidence evidence : apparatus.evidence()) {
      all.add(evidence);
      exhibits.add(exhibit(about, evidence));
    }
  }

  Proof proof() {
    Set<String> sources = all.stream().map(Evidence::source).collect(Collectors.toCollection(LinkedHashSet::new));
    if (sources.isEmpty()) {
      return new Proof("", List.of());
    }
    String summary = wording.text("sources.summary", sources.size(), Weight.independent(dossier, all));
    return new Proof(summary, List.copyOf(exhibits));
  }

  private Exhibit exhibit(String about, Evidence evidence) {
    Source source = dossier.find(Source.class, evidence.source()).orElseThrow();
    String keys = evidence.supports().stream().map(this::key).distinct().collect(Collectors.joining(" · "));
    String basis = evidence.basis() == Basis.INFERRED ? wording.word(evidence.basis()) : "";
    String place = evidence.at() == null ? "" : evidence.at();
    List<Piece> below = new ArrayList<>(Wording.words(about, keys, place, basis, wording.in(evidence.note())));
    List<String> restsOn = evidence.restsOn().isEmpty() ? source.restsOn() : evidence.restsOn();
    List<Piece> origins = wording.links(restsOn);
    if (!origins.isEmpty()) {
      below.add(new Piece.Words((below.isEmpty() ? "" : " · ") + wording.text("restsOn") + " "));
      below.addAll(origins);
    }
    return new Exhibit(new Piece.Name(wording.name(source), source.id()), below, grade(evidence, source));
  }

  /// The whole grade: a digit alone takes the letter from the source.
  private static String grade(Evidence evidence, Source source) {
    String grade = evidence.grade() == null ? "" : evidence.grade();
    String letter = source.reliability() == null ? "" : source.reliability();
    return grade.isEmpty() || Character.isDigit(grade.charAt(0)) ? letter + grade : grade;
  }

  /// A key in words; of a path the name of the entity it ends in, if it ends in one.
  private String key(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return path.contains("/") && dossier.find(last).isPresent()
        ? wording.name(last) : wording.text("key." + path.replaceFirst("/.*", ""));
  }
}
