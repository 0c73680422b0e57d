package entente.explorer;

import entente.dossier.Statement;
import entente.dossier.Statement.Outcome;
import entente.explorer.Detail.Row;
import java.util.List;
import java.util.Optional;

/// What there is to say of a statement: who said it to whom, and what became of it.
final class StatementPage {
  private final Page page;
  private final Wording wording;
  private final Statement statement;

  StatementPage(Page page, Statement statement) {
    this.page = page;
    this.wording = page.wording();
    this.statement = statement;
  }

  void write() {
    page.chip(statement.kind());
    Outcome outcome = statement.outcome();
    if (outcome != null) {
      page.chip(outcome.status());
    }
    page.date(statement.date());
    wording.quantity(statement.quantity()).ifPresent(page::line);
    if (statement.due() != null) {
      page.line(wording.text("due", wording.date(statement.due())));
    }
    page.list("section.by", statement.by());
    page.list("section.to", statement.to());
    page.name("section.saidAt", statement.event());
    page.name("section.repeats", statement.repeats());
    page.list("section.topics", statement.topics());
    if (outcome != null) {
      page.section("section.outcome", "", List.of(new Row(Optional.empty(), Wording.words(wording.word(outcome.status())),
          Wording.words(wording.in(outcome.note())))));
      page.names("section.settledBy", outcome.see());
    }
  }
}
