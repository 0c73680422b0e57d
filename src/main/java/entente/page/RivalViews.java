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
import entente.page.Detail.Row;
import entente.page.Detail.View;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The rival values of an entity beside those it prefers, key by key: the first side by side, of very many the rest in rows.
final class RivalViews {
  private static final int MOST_KEYS = 12;
  private static final int MOST_VIEWS = 8;

  private final Entity entity;
  private final EntityWords wording;
  private final Messages texts;
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Dispute> rest = new ArrayList<>();

  private RivalViews(Entity entity, EntityWords wording, Messages texts) {
    this.entity = entity;
    this.wording = wording;
    this.texts = texts;
  }

  static RivalViews of(Entity entity, EntityWords wording, Messages texts) {
    var views = new RivalViews(entity, wording, texts);
    entity.apparatus().disputed().stream().collect(Collectors.groupingBy(Dispute::key, LinkedHashMap::new, Collectors.toList()))
        .forEach(views::add);
    return views;
  }

  private void add(String key, List<Dispute> disputes) {
    int shown = pictures.size() < MOST_KEYS ? Math.min(MOST_VIEWS, disputes.size()) : 0;
    if (shown > 0) {
      pictures.add(rivals(key, disputes.subList(0, shown)));
    }
    rest.addAll(disputes.subList(shown, disputes.size()));
  }

  List<Picture> pictures() {
    return pictures;
  }

  List<Row> rest() {
    return LazyRows.of(rest, this::row);
  }

  private Row row(Dispute dispute) {
    View view = rival(dispute);
    List<Piece> below = new ArrayList<>(EntityWords.words(wording.key(dispute.key()), view.standing()));
    if (!view.below().isEmpty()) {
      below.add(new Piece.Words(" · "));
      below.addAll(view.below());
    }
    return new Row(view.value(), below);
  }

  private Detail.Rivals rivals(String key, List<Dispute> disputes) {
    List<View> views = new ArrayList<>();
    String value = preferred(key);
    if (!value.isBlank()) {
      List<Evidence> evidence = entity.apparatus().evidence().stream().filter(e -> e.supports().contains(key)).toList();
      views.add(new View(EntityWords.words(value), true, texts.text("rival.preferred"), below("", evidence)));
    }
    disputes.forEach(dispute -> views.add(rival(dispute)));
    String name = wording.key(key);
    String spoken = views.stream().map(v -> v.value().getFirst().text() + " (" + v.standing() + ")").collect(Collectors.joining(", "));
    return new Detail.Rivals(name + ": " + spoken, name, views);
  }

  private View rival(Dispute dispute) {
    String value = dispute.value() == null ? texts.text("rival.otherwise")
        : wording.values().value(entity, dispute.key(), dispute.value().text());
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
  private String preferred(String path) {
    return switch (entity) {
      case Tenure tenure when path.equals(Tenure.DATE.key()) -> wording.offices().time(tenure);
      case Figure figure when path.equals(Figure.VALUE.key()) -> wording.quantity(figure.quantity()).orElse("");
      case Statement statement when path.equals(Statement.VALUE.key()) -> wording.quantity(statement.quantity()).orElse("");
      default -> wording.values().said(EntityKind.of(entity).fields(), entity, path);
    };
  }
}
