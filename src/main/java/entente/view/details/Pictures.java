package entente.view.details;

import entente.language.Messages;
import entente.page.Detail.Bars;
import entente.page.Detail.Chips;
import entente.page.Detail.Dots;
import entente.page.Detail.Picture;
import entente.page.Detail.Plot;
import entente.page.Detail.Rivals;
import entente.page.Detail.Series;
import entente.page.Detail.View;
import entente.view.parts.FlowLabel;
import entente.view.parts.Flows;
import entente.view.parts.Links;
import entente.view.parts.Swatches;
import entente.view.parts.Wrapping;
import entente.words.Piece;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/// Draws the small pictures of a detail.
record Pictures(Flows flows, Swatches swatches, Messages messages) {
  private static final int CHIPS_AT_FIRST = 6;
  private static final int CHIPS_MORE = 500;
  private static final double LEGEND_LINE = 18;

  Node of(Picture picture) {
    Node node = switch (picture) {
      case Chips chips -> chips(chips.names());
      case Dots dots -> new DotsPicture(dots, flows.follow(), swatches);
      case Bars bars -> new BarsPicture(bars, flows.follow(), swatches);
      case Plot plot -> new VBox(new PlotPicture(plot, flows.follow(), swatches), legend(plot));
      case Rivals rivals -> rivals(rivals);
    };
    node.setAccessibleRole(AccessibleRole.PARENT);
    node.setAccessibleText(picture.spoken());
    return node;
  }

  private Node legend(Plot plot) {
    var names = new Wrapping("legend");
    for (Series series : plot.series()) {
      var line = new Line(0, 0, LEGEND_LINE, 0);
      line.getStyleClass().add("plot-line");
      line.strokeProperty().bind(swatches.color(series.ink()));
      line.getStrokeDashArray().setAll(PlotPicture.dashes(plot.series(), series));
      var name = new HBox(line, new FlowLabel(series.name(), "tick"));
      name.getStyleClass().add("legend-entry");
      names.add(name);
    }
    return names;
  }

  private Node chips(List<Piece.Name> names) {
    var pane = new Wrapping("chips");
    names.stream().limit(CHIPS_AT_FIRST).forEach(name -> pane.add(chip(name)));
    if (names.size() > CHIPS_AT_FIRST) {
      List<Piece.Name> rest = names.subList(CHIPS_AT_FIRST, names.size());
      var more = chip("+ " + rest.size(), messages.text("details.more", rest.size()), () -> { });
      Links.install(more, messages.text("details.more", rest.size()), () -> {
        pane.getChildren().remove(more);
        rest.stream().limit(CHIPS_MORE).forEach(name -> pane.add(chip(name)));
        if (rest.size() > CHIPS_MORE) {
          pane.add(new FlowLabel("+ " + (rest.size() - CHIPS_MORE), "tick"));
        }
        pane.getChildren().get(CHIPS_AT_FIRST).requestFocus();
      });
      pane.add(more);
    }
    return pane;
  }

  private FlowLabel chip(Piece.Name name) {
    return chip(name.text(), name.text(), () -> flows.follow().accept(name.id()));
  }

  private static FlowLabel chip(String text, String spoken, Runnable action) {
    var chip = new FlowLabel(text, "chip", "chip-link");
    Links.install(chip, spoken, action);
    return chip;
  }

  /// Two beside each other, further ones below.
  private Node rivals(Rivals rivals) {
    var key = new FlowLabel(rivals.key(), "rival-key");
    var grid = new GridPane();
    grid.getStyleClass().add("rivals");
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    grid.getColumnConstraints().setAll(half, half);
    for (int i = 0; i < rivals.views().size(); i++) {
      grid.add(view(rivals.views().get(i)), i % 2, i / 2);
    }
    return new VBox(key, grid);
  }

  private Node view(View view) {
    var standing = new FlowLabel(view.standing(), "rival-standing");
    var box = new VBox(standing, flows.of(view.value(), "rival-value"));
    if (!view.below().isEmpty()) {
      box.getChildren().add(flows.of(view.below(), "row-below"));
    }
    box.getStyleClass().add(view.isPreferred() ? "view-preferred" : "view-rival");
    return box;
  }
}
