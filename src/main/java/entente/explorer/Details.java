package entente.explorer;

import entente.dossier.Coverage;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Person;
import entente.dossier.Post;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.dossier.Tenure;
import entente.language.Language;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to say of each entity of a dossier.
public final class Details {
  private static final int MOST_NAMED = 4;

  private final Dossier dossier;
  private final Wording wording;
  private final Sequence sequence;

  Details(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.wording = new Wording(dossier, language);
    this.sequence = new Sequence(dossier);
  }

  /// The entity that is shown when something leads to an id: the entity itself, of a tenure its holder or else its post, of
  /// coverage nothing.
  public Optional<String> target(String id) {
    return dossier.find(id).flatMap(entity -> switch (entity) {
      case Tenure tenure -> Optional.of(Optional.ofNullable(tenure.person()).orElse(tenure.post()));
      case Coverage _ -> Optional.empty();
      default -> Optional.of(id);
    });
  }

  /// An event in a few lines: title, date, place and who took part. Of anything else its name.
  ///
  /// @throws java.util.NoSuchElementException when the dossier has no such id
  public String brief(String id) {
    Entity entity = dossier.find(id).orElseThrow();
    if (!(entity instanceof Event event)) {
      return wording.name(entity);
    }
    String people = event.participants().stream()
        .map(p -> Stream.of(p.person(), p.post(), p.organisation(), p.party()).filter(Objects::nonNull).findFirst().orElseThrow())
        .map(wording::name).distinct().limit(MOST_NAMED).collect(Collectors.joining(", "));
    String place = dossier.find(event.place()).map(wording::name).orElse("");
    return Stream.of(wording.name(event), wording.date(event.date()), wording.span(event), place, people).filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /// What there is to say of an entity.
  ///
  /// @throws java.util.NoSuchElementException when the dossier has no such id
  public Detail of(String id) {
    Entity entity = dossier.find(id).orElseThrow();
    var page = new Page(dossier, wording, entity);
    switch (entity) {
      case Event event -> new EventPage(page, event, sequence).write();
      case Person person -> new PersonPage(page, person).write();
      case Post post -> new PostPage(page, post).write();
      case Source source -> new SourcePage(page, source).write();
      case Statement statement -> new StatementPage(page, statement).write();
      default -> new OtherPage(page).write(entity);
    }
    return page.detail();
  }
}
