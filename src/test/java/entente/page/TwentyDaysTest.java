package entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import entente.insight.AsOf;
import entente.language.Language;
import entente.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Who was Secretary of State or represented the United States on days of history, in a large dossier that others gathered. It is silent of
/// who stood in meanwhile, so that nobody may be said to have.
@EnabledIfSystemProperty(named = "entente.shared", matches = ".+")
class TwentyDaysTest {
  private static final String SECRETARY = "secretary";
  private static final String TO_FRANCE = "envoy-extraordinary-minister-plenipotentiary-to-france";
  private static final String TO_RUSSIA = "ambassador-e-p-to-russia";
  private static final String TO_BRITAIN = "ambassador-e-p-to-united-kingdom";

  private record Day(String date, String post, String said) {}

  private static final List<Day> DAYS = List.of(
      new Day("1790-01-01", SECRETARY, "no record · Thomas Jefferson, designated"),
      new Day("1791-03-04", SECRETARY, "Thomas Jefferson"),
      new Day("1795-09-15", SECRETARY, "last held by Edmund Jennings Randolph until 20 August 1795; no record since"),
      new Day("1800-06-01", SECRETARY, "last held by Timothy Pickering until 12 May 1800; no record since · John Marshall, designated"),
      new Day("1803-04-30", SECRETARY, "James Madison"),
      new Day("1814-12-24", SECRETARY, "last held by James Monroe until 30 September 1814; no record since"),
      new Day("1823-12-02", SECRETARY, "John Quincy Adams"),
      new Day("1844-03-10", SECRETARY,
          "last held by Abel Parker Upshur until 28 February 1844; no record since · John Caldwell Calhoun, designated"),
      new Day("1867-03-30", SECRETARY, "William Henry Seward"),
      new Day("1885-05-01", TO_FRANCE, "Levi Parsons Morton · Robert Milligan McLane, designated"),
      new Day("1898-12-10", SECRETARY, "John Milton Hay"),
      new Day("1917-04-06", TO_RUSSIA, "David Rowland Francis"),
      new Day("1925-06-01", TO_RUSSIA, "last held by David Rowland Francis until 7 November 1917; no record since"),
      new Day("1933-03-04", SECRETARY, "Cordell Hull"),
      new Day("1940-05-10", TO_BRITAIN, "Joseph Patrick Kennedy"),
      new Day("1959-04-22", SECRETARY, "Christian Archibald Herter"),
      new Day("1962-10-22", TO_RUSSIA, "Foy David Kohler"),
      new Day("1962-10-22", "president", "no record"),
      new Day("1973-09-10", SECRETARY, "last held by William Pierce Rogers until 3 September 1973; no record since"),
      new Day("1992-10-15", SECRETARY, "last held by James Addison Baker III until 23 August 1992; no record since"),
      new Day("2001-09-11", SECRETARY, "Colin Luther Powell"),
      new Day("2018-06-01", TO_BRITAIN, "last known: Robert Wood Johnson IV · 8 November 2017"),
      new Day("2020-01-01", TO_RUSSIA, "last known: John J. Sullivan · 20 December 2019"),
      new Day("2025-01-21", SECRETARY, "Marco Rubio"));

  @TestFactory
  Stream<DynamicTest> thePageOfAPostIsTrueOnEachOfTheseDays() {
    Path file = Path.of(System.getProperty("entente.shared"), "data", "us-diplomacy.json");
    Dossier dossier = Objects.requireNonNull(DossierReader.read(file).dossier());
    AsOf asOf = AsOf.of(dossier, 0);
    var details = new Details(dossier, asOf, Language.ENGLISH, Progress.UNSEEN);
    return DAYS.stream().map(day -> DynamicTest.dynamicTest(day.date() + " " + day.post(), () ->
        assertThat(said(details.of(List.of(day.post()), asOf.on(LocalDate.parse(day.date()).toEpochDay())))).isEqualTo(day.said())));
  }

  /// What the page says of the day, without the day.
  private static String said(Detail detail) {
    return PageText.above(detail).stream()
        .filter(line -> line.startsWith("As of ")).map(line -> line.substring(line.indexOf(": ") + 2)).findFirst().orElseThrow();
  }
}
