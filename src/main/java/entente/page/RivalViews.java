package entente.page;

import entente.dossier.Dispute;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Evidence;
import entente.dossier.Figure;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.language.Messages;
import entente.page.Detail.Picture;
import entente.page.Detail.View;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The rival values of an entity beside those it prefers, key by key.
record RivalViews(EntityWords wording, Messages texts) {

  List<Picture> of(Entity entity) {
    Map<String, List<Dispute>> byKey = entity.apparatus().disputed().stream()
        .collect(Collectors.groupingBy(Dispute::key, LinkedHashMap::new, Collectors.toList()));
    return byKey.entrySet().stream().<Picture>map(e -> rivals(entity, e.getKey(), e.getValue())).toList();
  }

  private Detail.Rivals rivals(Entity entity, String key, List<Dispute> disputes) {
    List<View> views = new ArrayList<>();
    String value = preferred(entity, key);
    if (!value.isBlank()) {
      List<Evidence> evidence = entity.apparatus().evidence().stream().filter(e -> e.supports().contains(key)).toList();
      views.add(new View(EntityWords.words(value), true, texts.text("rival.preferred"), below("", evidence)));
    }
    disputes.forEach(dispute -> views.add(rival(entity, dispute)));
    String name = wording.key(key);
    String spoken = views.stream().map(v -> v.value().getFirst().text() + " (" + v.standing() + ")").collect(Collectors.joining(", "));
    return new Detail.Rivals(name + ": " + spoken, name, views);
  }

  private View rival(Entity entity, Dispute dispute) {
    String value = dispute.value() == null ? texts.text("rival.otherwise")
        : wording.value(entity, dispute.key(), dispute.value().text());
    return new View(EntityWords.words(value), false, wording.word(dispute.status()), below(wording.in(dispute.note()), dispute.evidence()));
  }

  private List<Piece> below(String note, List<Evidence> evidence) {
    List<Piece> pieces = new ArrayList<>(EntityWords.words(note));
    List<Piece> sources = wording.links(evidence.stream().map(Evidence::source).distinct().toList());
    if (!pieces.isEmpty() && !sources.isEmpty()) {
      pieces.add(new Piece.Words(" · "));
    }
    pieces.addAll(sources);
    return pieces;
  }

  /// What an entity says at a path of its keys, in words; empty where it says nothing. Some values are said with what belongs to them.
  private String preferred(Entity entity, String path) {
    return switch (entity) {
      case Tenure tenure when path.equals(Tenure.DATE.key()) -> wording.tenure(tenure);
      case Figure figure when path.equals(Figure.VALUE.key()) -> wording.quantity(figure.quantity()).orElse("");
      case Statement statement when path.equals(Statement.VALUE.key()) -> wording.quantity(statement.quantity()).orElse("");
      default -> wording.said(EntityKind.of(entity).fields(), entity, path);
    };
  }
}
