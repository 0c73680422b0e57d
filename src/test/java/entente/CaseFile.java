package entente;

import entente.dossier.Dossier;
import entente.explorer.DossierFile;
import entente.explorer.Explorer;
import entente.explorer.Session;
import entente.feed.Grouping;
import entente.format.DossierReader;
import entente.language.Language;
import entente.listing.Catalogue.Order;
import entente.listing.CatalogueKind;
import entente.time.Days;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/// Small dossiers in `src/test/resources/entente/cases`, each of a kind that was once shown or understood wrongly, and how to look at it.
/// All names are invented.
public enum CaseFile {
  NAMES_THROUGH_TIME("m", asOf(1970, 5, 1)),
  CO_HOLDERS("m", asOf(1997, 3, 1)),
  ACTING_NOT_SAID("e1", asOf(1991, 5, 1)),
  CAPACITIES("e2000", asOf(2000, 2, 1)),
  SEARCH_APOSTROPHES("p3", filtered("o'rol")),
  SEARCH_ARABIC_HEBREW("p1", filtered("مصطفى")),
  DRAW_JOINERS("p1", by(Order.NAME)),
  DRAW_DIRECTION("e2", UnaryOperator.identity()),
  DRAW_UNBROKEN_SCRIPT("e1", UnaryOperator.identity()),
  ORDER_DEFAULT_CODEPOINT("p1", by(Order.RANK)),
  ORDER_HINDI_NUKTA(Language.HINDI, "p1", by(Order.NAME)),
  ORDER_GIVEN_NAME("p1", by(Order.NAME)),
  ORDER_BEFORE_AFTER("e1", session -> session.showing(true)),
  OPEN_MANY_LANES("e40", UnaryOperator.identity()),
  POST_OF_CLOSED_MINISTRY("m", asOf(2022, 1, 1)),
  FORMAT_MERGER("U", UnaryOperator.identity()),
  FORMAT_TWO_PARTIES("p1", asOf(2000, 7, 18)),
  STAR_ONE_LANE("e7", session -> session.withGrouping(Grouping.PARTY));

  private final Language language;
  private final String selected;
  @SuppressWarnings("ImmutableEnumChecker") // none of them keeps anything
  private final UnaryOperator<Session> arranged;

  CaseFile(String selected, UnaryOperator<Session> arranged) {
    this(Language.ENGLISH, selected, arranged);
  }

  CaseFile(Language language, String selected, UnaryOperator<Session> arranged) {
    this.language = language;
    this.selected = selected;
    this.arranged = arranged;
  }

  private static UnaryOperator<Session> asOf(int year, int month, int day) {
    return session -> session.withAsOf(OptionalLong.of(Days.of(year, month, day)));
  }

  private static UnaryOperator<Session> filtered(String text) {
    return session -> session.with(session.lists().filtered(CatalogueKind.PEOPLE, text));
  }

  private static UnaryOperator<Session> by(Order order) {
    return session -> session.with(session.lists().with(CatalogueKind.PEOPLE, order));
  }

  /// The name of its file, without the ending.
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The language in which it was looked at.
  public Language language() {
    return language;
  }

  /// The dossier as it is written.
  public String text() {
    try (InputStream stream = Objects.requireNonNull(CaseFile.class.getResourceAsStream("cases/" + title() + ".json"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The dossier as it is read.
  public Dossier dossier() {
    return read(text());
  }

  /// Reads another one, written like these.
  public static Dossier read(String json) {
    return Objects.requireNonNull(DossierReader.read("case", json.getBytes(StandardCharsets.UTF_8)).dossier());
  }

  /// Opens it as it was looked at. To be called on the UI thread where there is a window.
  public void open(Explorer explorer) {
    explorer.open(new DossierFile.Pasted(title(), text()));
    explorer.update(arranged);
    explorer.select(selected);
  }
}
