package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Place;
import entente.dossier.Post;
import entente.dossier.Side;
import entente.dossier.Statement;
import entente.feed.Inks;
import entente.insight.AsOf;
import entente.language.Messages;
import entente.page.Detail.Row;
import entente.time.Edtf;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Entries of sections, each of which leads to an entity and says of it what is to be said in passing.
record PageRows(Dossier dossier, EntityWords wording, Messages texts, AsOf asOf) {

  /// Anything by its name, and since when it is no more.
  Row of(String id) {
    Optional<Integer> ink = dossier.find(id).flatMap(this::ink);
    String over = dossier.find(id).flatMap(asOf::over).map(wording::date).orElse("");
    return new Row(ink, wording.links(List.of(id)), EntityWords.words(wording.today(id), over), "");
  }

  /// The colour of the party that somebody belongs to on the as-of day.
  int ink(Person person) {
    return Inks.of(dossier, Side.on(dossier, person, asOf.day()).orElse(null));
  }

  /// The colour of the party an entity belongs to, for those that belong to one.
  private Optional<Integer> ink(Entity named) {
    return switch (named) {
      case Person person -> Optional.of(ink(person));
      case Organisation _, Party _ -> Optional.of(Inks.of(dossier, named));
      default -> Optional.empty();
    };
  }

  /// An event: its title and, below, when and where it was.
  Row of(Event event) {
    return new Row(List.of(new Piece.Name(wording.name(event), event.id())), time(event));
  }

  /// When and where an event was.
  List<Piece> time(Event event) {
    List<Piece> pieces = new ArrayList<>(EntityWords.words(wording.date(event.date()), wording.status(event)));
    dossier.find(Place.class, event.place()).ifPresent(place -> {
      pieces.add(new Piece.Words(" · "));
      pieces.addAll(wording.on(dossier.day(event)).linked(place.id(), ""));
    });
    return pieces;
  }

  /// A statement: what was said and, below, what it is and what became of it.
  Row of(Statement statement) {
    return of(statement, statement.due());
  }

  /// The same of one that is due when another wording of it says.
  Row of(Statement statement, @Nullable Edtf until) {
    Optional<Statement.Outcome.Status> status = asOf.status(statement);
    boolean isOpen = status.filter(known -> known != Statement.Outcome.Status.OPEN).isEmpty();
    String due = until != null ? texts.text("due", wording.date(until))
        : statement.isPromise() && isOpen ? texts.text("due.unset") : "";
    List<Piece> below = new ArrayList<>(
        EntityWords.words(wording.word(statement.kind()), status.map(wording::word).orElse(""), due));
    wording.amount(statement.quantity()).forEach(amount -> below.addAll(List.of(new Piece.Words(" · "), amount)));
    return new Row(List.of(new Piece.Name(wording.name(statement), statement.id())), below);
  }

  /// A post, and who held it on the as-of day.
  Row of(Post post) {
    return new Row(Optional.of(Inks.of(dossier, post)), wording.linked(post.id(), ""), holders().of(post), "");
  }

  /// Who held what on the as-of day, in words.
  Holders holders() {
    return new Holders(dossier, wording, texts, asOf);
  }
}
