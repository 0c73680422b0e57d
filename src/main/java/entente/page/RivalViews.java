package entente.page;

import entente.dossier.Dispute;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.Figure;
import entente.dossier.Keyed;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.dossier.Text;
import entente.language.Messages;
import entente.page.Detail.Picture;
import entente.page.Detail.View;
import entente.time.Edtf;
import entente.words.EntityWords;
import entente.words.Piece;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rival values of an entity beside those it prefers, key by key.
record RivalViews(Dossier dossier, EntityWords wording, Messages texts) {

  List<Picture> of(Entity entity) {
    Map<String, List<Dispute>> byKey = entity.apparatus().disputed().stream()
        .collect(Collectors.groupingBy(Dispute::key, LinkedHashMap::new, Collectors.toList()));
    return byKey.entrySet().stream().<Picture>map(e -> rivals(entity, e.getKey(), e.getValue())).toList();
  }

  private Detail.Rivals rivals(Entity entity, String key, List<Dispute> disputes) {
    List<View> views = new ArrayList<>();
    String value = value(entity, key);
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
        : wording.value(entity, dispute.key().replaceFirst("/.*", ""), dispute.value().text());
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

  /// What an entity says at a key, in words; empty where it says nothing.
  private String value(Entity entity, String path) {
    String part = path.substring(path.lastIndexOf('/') + 1);
    if (!part.equals(path)) {
      return dossier.find(part).map(wording::name).orElse("");
    }
    return switch (entity) {
      case Tenure tenure when path.equals("date") -> wording.tenure(tenure);
      case Figure figure when path.equals("value") -> wording.quantity(figure.quantity()).orElse("");
      case Statement statement when path.equals("value") -> wording.quantity(statement.quantity()).orElse("");
      case Entity.Named named when path.equals("name") -> wording.name(named);
      default -> Arrays.stream(entity.getClass().getRecordComponents()).filter(c -> c.getName().equals(path)).findFirst()
          .map(c -> said(read(c, entity))).orElse("");
    };
  }

  private static @Nullable Object read(RecordComponent component, Entity entity) {
    try {
      return component.getAccessor().invoke(entity);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String said(@Nullable Object value) {
    return switch (value) {
      case Edtf date -> wording.date(date);
      case Text text -> wording.in(text);
      case Keyed word -> wording.word(word);
      case String id -> wording.name(id);
      case Integer number -> number.toString();
      case List<?> all -> all.stream().map(this::said).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
      case Event.Participant participant -> participant.who().map(wording::name).orElse("");
      case null, default -> "";
    };
  }
}
