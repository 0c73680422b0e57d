package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Figure;
import entente.dossier.Statement;
import entente.page.Detail.Row;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.List;
import java.util.Optional;

/// What there is to say of a figure, among all of the same quantity.
final class FigurePage {
  private final Page page;
  private final Dossier dossier;
  private final EntityWords wording;
  private final Figure figure;
  private final FigurePlot plot;

  FigurePage(Page page, Figure figure) {
    this.page = page;
    this.dossier = page.dossier();
    this.wording = page.wording();
    this.figure = figure;
    this.plot = new FigurePlot(page.rows(), figure);
  }

  void write() {
    page.chipOfKind();
    page.fact("fact.value", wording.amount(figure.quantity()));
    page.date("fact.when", figure.date(), "");
    page.factName("section.reporter", figure.reporter());
    page.factName("section.from", figure.from());
    page.factName("section.flowTo", figure.to());
    List<Figure> all = plot.figures();
    List<Row> values = page.sifted(all.reversed(), this::value);
    page.section("section.values", wording.number(values.size()), all.size() > 1 ? List.of(plot.plot(all)) : List.of(), values);
    page.statements("section.settles", dossier.referring(Statement.class, figure.id()));
  }

  private Row value(Figure f) {
    List<Piece> head = List.of(f.id().equals(figure.id()) ? new Piece.Words(wording.date(f.date()))
        : new Piece.Name(wording.date(f.date()), f.id()));
    return new Row(Optional.of(plot.ink(f)), head, EntityWords.words(plot.name(f)), wording.amount(f.quantity()));
  }
}
