package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.listing.EventRows.Column;
import entente.view.parts.LineOf;
import entente.view.timeline.TimelineKey;
import entente.view.timeline.TimelineView;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is too long for its place is cut at its own end, between letters as people see them.
@ExtendWith(ApplicationExtension.class)
class CutTextTest {
  private static final String CUT = "…";
  private static final Pattern LETTER = Pattern.compile("\\X");
  private static final List<String> TITLES = List.of("क्षि".repeat(60), "👩‍👩‍👧‍👦🏳️‍🌈".repeat(12),
      "محمود أحمدي نجاد يزور مينسك");

  private Explorer explorer;

  @Start
  void start(Stage stage) {
    String events = IntStream.range(0, 30).mapToObj(i -> """
        {"id": "e%d", "kind": "call", "title": "%s", "date": "2020-01-01", "topics": ["t%d"]}""".formatted(i, TITLES.get(i % 3), i % 3))
        .collect(Collectors.joining(", "));
    String topics = IntStream.range(0, 3)
        .mapToObj(i -> "{\"id\": \"t%d\", \"name\": \"%s\"}".formatted(i, i == 2 ? "Short" : TITLES.get(i)))
        .collect(Collectors.joining(", "));
    explorer = Windows.show(stage, Language.ENGLISH, new DossierFile.Pasted("cut.json", """
        {"format": "entente-dossier/1", "id": "cut", "title": "Cut", "compiled": "2025-12-31", "topics": [%s], "events": [%s],
        "people": [{"id": "p", "name": "Maria Anna Josepha Antonia of Habsburg"}, {"id": "q", "name": "%s"}, {"id": "r", "name": "Ann"}]}"""
        .formatted(topics, events, TITLES.getFirst())));
  }

  /// Fails unless some titles are what some texts say, cut as they should be.
  private static void assertCut(int titles, Stream<String> texts) {
    List<String> shown = texts.map(text -> text.replaceAll("[\u2066-\u2069]", "")).distinct().toList();
    assertThat(shown).hasSize(titles).allSatisfy(text -> {
      assertThat(text).endsWith(CUT).hasSizeGreaterThan(4);
      String kept = text.substring(0, text.length() - CUT.length());
      String title = TITLES.stream().filter(each -> each.startsWith(kept)).findFirst().orElseThrow();
      assertThat(LETTER.matcher(title).results().anyMatch(letter -> letter.end() == kept.length() || title.charAt(kept.length()) == ' '))
          .as(text).isTrue();
    });
  }

  private static Stream<Labeled> filled(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream().map(cell -> (IndexedCell<?>) cell)
        .filter(cell -> cell.getText() != null && cell.getItem() != null).map(Labeled.class::cast);
  }

  @Test
  void titlesInTheTable(FxRobot robot) {
    robot.interact(() -> explorer.update(session -> session.showing(true)));
    TableView<Integer> table = robot.lookup("#eventTable").queryTableView();
    for (double width : List.of(130.0, 110.0, 95.5)) {
      robot.interact(() -> {
        var title = table.getColumns().get(Column.TITLE.ordinal());
        table.resizeColumn(title, width - title.getWidth());
      });
      WaitForAsyncUtils.waitForFxEvents();
      List<Labeled> cells = filled(robot, "#eventTable .table-cell.column-title").toList();
      assertThat(cells).allSatisfy(cell -> {
        assertThat(((Text) cell.lookup(".text")).getText()).as("not cut once more by the toolkit").isEqualTo(cell.getText());
        assertThat(cell.getAccessibleText()).isIn(TITLES);
      });
      assertCut(3, cells.stream().map(Labeled::getText));
    }
  }

  /// And have room for them in a row, all of which are of one height.
  @Test
  void namesInListsTakeTwoLines(FxRobot robot) {
    List<Label> names = robot.lookup("#peopleList .person-name").<Label>queryAll().stream()
        .filter(name -> !name.getText().isEmpty()).toList();
    assertThat(names.stream().map(CutTextTest::shown)).contains("Ann").anySatisfy(shown ->
        assertThat(shown.split("\n", -1)).hasSize(2).satisfies(lines -> assertThat(String.join(" ", lines))
            .isEqualTo("Maria Anna Josepha Antonia of Habsburg")));
    assertThat(names).allSatisfy(name -> {
      assertThat(LineOf.text(name).getLayoutBounds().getWidth()).isLessThanOrEqualTo(name.getWidth());
      Node texts = name.getParent();
      assertThat(texts.getBoundsInParent().getMinY()).isNotNegative();
      assertThat(texts.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(texts.getParent().getLayoutBounds().getHeight());
    });
    assertCut(1, names.stream().map(CutTextTest::shown).filter(shown -> shown.endsWith(CUT)).map(shown -> shown.replace("\n", "")));
  }

  private static String shown(Label label) {
    return LineOf.text(label).getText().replaceAll("[\u2066-\u2069]", "");
  }

  @Test
  void theMembersOfACluster(FxRobot robot) {
    TimelineView timeline = robot.lookup("#timeline").query();
    robot.interact(() -> {
      timeline.requestFocus();
      timeline.fitAll();
      timeline.run(TimelineKey.FIRST);
      timeline.run(TimelineKey.CARD);
      Tour.inSight();
    });
    List<Labeled> cells = filled(robot, "#memberList .list-cell").toList();
    assertCut(2, cells.stream().filter(cell -> cell.getAccessibleText() != null).map(Labeled::getText));
  }
}
