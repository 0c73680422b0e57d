package entente.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import entente.chart.Palette;
import entente.chart.TextLine;
import entente.language.Language;
import entente.language.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is written beside the signs.
@ExtendWith(ApplicationExtension.class)
class LegendTest {
  private List<Legend> legends = List.of();

  @Start
  void start(Stage stage) {
    legends = Arrays.stream(Language.values()).map(language -> new Legend(language, Messages.of(MarkWords.class, language),
        new SimpleObjectProperty<>(new Palette(0, 0, 0, 0, 0, 0, true)), new SimpleObjectProperty<>(560.0))).toList();
    var root = new StackPane();
    root.getChildren().setAll(legends);
    stage.setScene(new Scene(root, 600, 900));
    stage.show();
  }

  @Test
  void isWholeInEveryLanguage() {
    List<String> written = legends.stream().map(legend -> ((TimelineView) legend.getChildrenUnmodifiable().getFirst()).chartLayout())
        .flatMap(layout -> Stream.concat(layout.lanes().stream().flatMap(lane -> lane.header().name().stream()),
            layout.scenery().offices().stream().flatMap(band -> band.offices().stream()).flatMap(office -> office.name().stream())))
        .map(TextLine::text).toList();
    assertThat(written).hasSizeGreaterThan(60).noneMatch(text -> text.contains("…"));
  }
}
