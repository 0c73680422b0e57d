package entente.page;

import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Figure;
import entente.dossier.Statement;
import entente.dossier.Statement.Outcome;
import entente.page.Detail.Row;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.List;
import java.util.Optional;

/// What there is to say of a statement: who said it to whom, and what became of it.
final class StatementPage {
  private final Page page;
  private final EntityWords wording;
  private final Statement statement;

  StatementPage(Page page, Statement statement) {
    this.page = page;
    this.wording = page.wording();
    this.statement = statement;
  }

  void write() {
    page.chip(statement.kind());
    page.readAsOf();
    Optional<Outcome> outcome = page.asOf().outcome(statement);
    page.asOf().status(statement).ifPresent(page::chip);
    page.factNames("section.by", statement.by());
    page.factNames("section.to", statement.to());
    page.date("fact.when", statement.date() == null
        ? page.dossier().find(Event.class, statement.event()).map(Event::date).orElse(null) : statement.date(), "");
    page.factName("section.saidAt", statement.event());
    page.fact("fact.due", EntityWords.words(wording.date(statement.due())));
    page.fact("fact.value", wording.amount(statement.quantity()));
    page.chips("section.topics", statement.topics());
    outcome.ifPresent(settled -> {
      page.section("section.outcome", "", List.of(), List.of(row(settled)));
      page.section("section.settledBy", page.sifted(see(settled), this::settling));
    });
    if (outcome.isEmpty() && statement.outcome() != null) {
      page.later(List.of(row(statement.outcome())));
      page.later(LazyRows.of(see(statement.outcome()), this::settling));
    }
    page.names("section.repeats", Optional.ofNullable(statement.repeats()).stream().toList());
    List<Statement> naming = page.dossier().referring(Statement.class, statement.id());
    page.statements("section.repeatedIn", naming.stream().filter(s -> statement.id().equals(s.repeats())).toList());
    page.statements("section.settles", naming.stream().filter(s -> !statement.id().equals(s.repeats())).toList());
  }

  private Row row(Outcome outcome) {
    return new Row(EntityWords.words(wording.word(outcome.status())),
        EntityWords.words(wording.date(outcome.date()), wording.in(outcome.note())));
  }

  private List<Entity> see(Outcome outcome) {
    return outcome.see().stream().flatMap(id -> page.dossier().find(id).stream()).toList();
  }

  private Row settling(Entity entity) {
    return switch (entity) {
      case Event event -> page.rows().of(event);
      case Statement other -> page.rows().of(other);
      case Figure figure -> new Row(List.of(new Piece.Name(wording.name(figure), figure.id())), wording.amount(figure.quantity()));
      default -> new Row(wording.links(List.of(entity.id())), List.of());
    };
  }
}
