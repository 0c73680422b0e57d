package entente.view.details;

import entente.explorer.Explorer;
import entente.explorer.Session;
import entente.insight.AsOf;
import entente.language.LongText;
import entente.language.Messages;
import entente.page.Detail;
import entente.page.Details;
import entente.view.parts.AfterNextPulse;
import entente.view.parts.AtRest;
import entente.view.parts.Browser;
import entente.view.parts.Dialogs;
import entente.view.parts.FlowLabel;
import entente.view.parts.Flows;
import entente.view.parts.FocusRing;
import entente.view.parts.Swatches;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// Shows the detail of what is selected.
public final class DetailsController {
  private static final String PAGE = "page";

  private final Explorer explorer;
  private final Swatches swatches;
  private final Browser browser;
  private final Above above;
  private final Dialogs dialogs;
  private final Messages messages;
  private Optional<Detail> shown = Optional.empty();
  private Optional<AsOf> written = Optional.empty(); // as of which day
  private Optional<FilterOffer> offer = Optional.empty();
  private List<String> chosen = List.of(); // what has been told to be selected
  @FXML private ScrollPane scroll;
  @FXML private VBox pane;
  @FXML private Path highlight;
  @FXML private StackPane layers;

  /// Shows nothing yet.
  public DetailsController(Explorer explorer, Swatches swatches, Browser browser, Above above, Dialogs dialogs, Messages messages) {
    this.explorer = explorer;
    this.swatches = swatches;
    this.browser = browser;
    this.above = above;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    layers.getChildren().add(new FocusRing(pane));
    var selection = new TextSelection(pane, highlight);
    var copying = new Copying(selection, dialogs, messages);
    copying.install(scroll, () -> shown.map(Detail::citation).orElse(""));
    var flows = new Flows(id -> {
      above.close();
      explorer.select(id);
    }, browser, messages.text("details.wholeText"), this::showAll);
    var strip = new PartStrip(scroll, messages);
    follow(new DetailParts(flows, swatches, copying, above, new PairChoice(explorer, messages), strip, messages), selection);
  }

  private void follow(DetailParts parts, TextSelection selection) {
    Runnable showFromTop = () -> {
      show(explorer.selected(), parts);
      scroll.setVvalue(0);
    };
    var soon = new AfterNextPulse(showFromTop);
    explorer.selectedProperty().subscribe(ids -> {
      chosen = ids;
      selection.clear();
      if (explorer.view().catalogues().isQuick()) {
        showFromTop.run();
      } else {
        show(soon);
      }
    });
    explorer.viewProperty().subscribe((_, _) -> {
      if (chosen.equals(explorer.selected())) {
        show(chosen, parts); // read anew, the same entity may have more to say
      } else {
        shown = Optional.empty(); // what is selected in it comes next
      }
    });
    var readAnew = new AtRest(() -> readAnew(parts));
    explorer.asOfProperty().subscribe((_, _) -> readAnew.ask());
    explorer.part(Session::pair).subscribe((_, _) -> {
      if (explorer.selected().isEmpty()) {
        show(List.of(), parts);
      }
    });
    explorer.filterProperty().subscribe((_, filter) -> offer.ifPresent(shownOffer -> shownOffer.show(filter)));
  }

  private void showAll(String text) {
    String heading = messages.text("details.wholeText");
    above.show(heading, new WholeList<>(heading, LongText.pieces(text), piece -> new FlowLabel(piece, "line"), _ -> { }));
  }

  /// Of a large dossier one picture shows what is selected on the timeline and in the lists, and the next one the page: all that at once
  /// would take longer than a picture may. Of another dossier no page is left until then.
  private void show(AfterNextPulse soon) {
    if (shown.isEmpty()) {
      pane.getChildren().clear();
    }
    soon.start();
  }

  private void show(List<String> selected, DetailParts parts) {
    AsOf asOf = explorer.asOfProperty().get();
    put(explorer.view().open().name().isEmpty() ? Optional.empty() : Optional.of(page(selected, asOf).get()), asOf, parts);
  }

  /// Shows the same page as of another day, where it says another thing then. That of a large dossier is not written while a frame waits.
  private void readAnew(DetailParts parts) {
    AsOf asOf = explorer.asOfProperty().get();
    if (shown.filter(Detail::isAsOf).isPresent() && written.filter(asOf::equals).isEmpty()) {
      List<String> selected = explorer.selected();
      Supplier<Detail> page = page(selected, asOf);
      explorer.derive(PAGE, _ -> page.get(), detail -> {
        if (selected.equals(explorer.selected())) {
          put(Optional.of(detail), asOf, parts);
        }
      });
    }
  }

  private void put(Optional<Detail> page, AsOf asOf, DetailParts parts) {
    boolean isFollowed = isInside(pane.getScene() == null ? null : pane.getScene().getFocusOwner());
    shown = page;
    written = Optional.of(asOf);
    offer = shown.flatMap(detail -> FilterOffer.of(detail.id(), explorer, messages));
    if (shown.isPresent()) {
      pane.getChildren().setAll(parts.of(shown.get(), offer.map(FilterOffer::node)));
    } else {
      pane.getChildren().setAll(new FlowLabel(messages.text("details.nothing"), "placeholder"));
    }
    if (isFollowed) { // the link that was followed is gone; the keyboard goes on from the top of the page
      scroll.requestFocus();
    }
  }

  /// The page of what is selected, else of the dossier itself; to be written on any thread.
  private Supplier<Detail> page(List<String> selected, AsOf asOf) {
    Details details = explorer.view().details();
    List<String> pair = explorer.session().pair();
    return () -> selected.isEmpty() ? details.ofDossier(asOf, pair) : details.of(selected, asOf);
  }

  private boolean isInside(@Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
