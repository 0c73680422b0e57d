package entente.feed;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CaseFile;
import entente.chart.Office;
import entente.chart.Office.Kind;
import entente.chart.Office.Segment;
import entente.dossier.Dossier;
import entente.language.Language;
import entente.time.Bounds;
import entente.time.Days;
import entente.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the band of offices holds.
class OfficesTest {
  private static final long TODAY = Days.of(2026, 1, 1);

  private static List<Office> offices(Dossier dossier) {
    return Offices.of(dossier, Language.ENGLISH, TODAY, Progress.UNSEEN);
  }

  private static Dossier dossier(String head, String parties, String posts, String tenures) {
    return CaseFile.read("""
        {"format": "entente-dossier/1", "id": "x", "title": "X", %s "parties": [%s],
         "people": [{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}],
         "organisations": [{"id": "court", "name": "Court", "party": "C"}], "posts": [%s], "tenures": [%s]}"""
        .formatted(head, parties, posts, tenures));
  }

  private static Dossier ofPost(String head, String party, String tenures) {
    return dossier(head, "{\"id\": \"A\", \"name\": \"A\"%s}".formatted(party),
        "{\"id\": \"post\", \"name\": \"President\", \"party\": \"A\", \"rank\": \"head-of-state\"}", tenures);
  }

  private static String held(String person, String rest) {
    return "{\"id\": \"t-%1$s\", \"post\": \"post\", \"person\": \"%1$s\", %2$s}".formatted(person, rest);
  }

  private static List<Bounds> gaps(Dossier dossier) {
    return offices(dossier).getFirst().segments().stream().filter(segment -> segment.kind() == Kind.GAP).map(Segment::bounds).toList();
  }

  private static Bounds days(long from, long to) {
    return Bounds.ofDays(from, to);
  }

  @Test
  void anAmbassadorToNobodyKnownHasNoRow() {
    Dossier dossier = dossier("", "{\"id\": \"A\", \"name\": \"A\"}, {\"id\": \"B\", \"name\": \"B\"}, {\"id\": \"C\", \"name\": \"C\"}",
        "{\"id\": \"post\", \"name\": \"Ambassador\", \"party\": \"C\", \"rank\": \"ambassador\"}", held("p", "\"date\": \"2000/2001\""));
    assertThat(offices(dossier)).isEmpty();
  }

  @Test
  void whereNobodyIsShownThereIsNoRecord() {
    String known = "\"compiled\": \"2020-12-31\",";
    String seen = held("p", "\"date\": \"2000-05-01\"") + "," + held("q", "\"date\": \"2010-01-01/2012-12-31\"");
    assertThat(gaps(ofPost(known, "", seen))).containsExactly(days(Bounds.PAST, Days.of(2000, 4, 30)),
        days(Days.of(2000, 5, 2), Days.of(2009, 12, 31)), days(Days.of(2013, 1, 1), Days.of(2020, 12, 31)));
    assertThat(gaps(ofPost(known, ", \"date\": \"1991-08-25/2015-06-30\"", seen))).as("while the party is there")
        .containsExactly(days(Days.of(1991, 8, 25), Days.of(2000, 4, 30)), days(Days.of(2000, 5, 2), Days.of(2009, 12, 31)),
            days(Days.of(2013, 1, 1), Days.of(2015, 6, 30)));
    assertThat(gaps(ofPost("", "", seen))).as("of a dossier that does not say until when it knows").last()
        .isEqualTo(days(Days.of(2013, 1, 1), TODAY));
    assertThat(gaps(ofPost(known, "", held("p", "\"date\": \"../2030\"")))).isEmpty();
  }

  private static List<Office.Seen> seen(String date) {
    return offices(ofPost("\"compiled\": \"2020-12-31\",", "", held("p", "\"date\": \"%s\"".formatted(date)))).getFirst().segments()
        .stream().filter(segment -> segment.kind() == Kind.HELD).flatMap(segment -> segment.seen().stream()).toList();
  }

  @Test
  void ofWhomOnlySingleDaysAreKnownTheseAreShown() {
    assertThat(seen("{2001,2004-05-06?,2003-02-01}")).containsExactly(
        new Office.Seen(new Bounds(Days.of(2001, 1, 1), Days.of(2001, 12, 31), Days.of(2001, 1, 1), Days.of(2001, 12, 31)), false),
        new Office.Seen(days(Days.of(2003, 2, 1), Days.of(2003, 2, 1)), false),
        new Office.Seen(days(Days.of(2004, 5, 6), Days.of(2004, 5, 6)), true));
    assertThat(seen("2001-01-01/2004-05-06")).isEmpty();
    assertThat(seen("[2001-01-01,2004-05-06]")).as("one of them").isEmpty();
    assertThat(seen("{2001..2003,2005}")).as("all from one to another").isEmpty();
  }

  @Test
  void whoIsDesignatedStandsInTheRowOfTheHolders() {
    String appointed = held("p", "\"date\": \"2010-03-27/2012-12-31\", \"phases\": {\"appointed\": \"2010-01-04\"}");
    assertThat(gaps(ofPost("\"compiled\": \"2012-12-31\",", "", appointed))).containsExactly(days(Bounds.PAST, Days.of(2010, 1, 3)));
  }

  @Test
  void postsThatContinueEachOtherHaveOneRecord() {
    Dossier dossier = dossier("\"compiled\": \"2020-12-31\",", "{\"id\": \"A\", \"name\": \"A\"}",
        "{\"id\": \"old\", \"name\": \"Old\", \"party\": \"A\", \"rank\": \"minister\", \"date\": \"1950-01-01/1989-12-31\"},"
        + "{\"id\": \"post\", \"name\": \"New\", \"party\": \"A\", \"rank\": \"minister\", \"date\": \"1990-01-01/..\","
        + " \"succeeds\": \"old\"}",
        held("p", "\"date\": \"2000-01-01/2020-12-31\""));
    assertThat(gaps(dossier)).containsExactly(days(Days.of(1950, 1, 1), Days.of(1999, 12, 31)));
  }

  @Test
  void everyPartyHasItsHighestPostsInTheOrderOfTheFile() {
    Dossier dossier = dossier("", "{\"id\": \"A\", \"name\": \"A\"}, {\"id\": \"B\", \"name\": \"B\"}, {\"id\": \"C\", \"name\": \"C\"}",
        "{\"id\": \"judge\", \"name\": \"Judge\", \"organisation\": \"court\", \"rank\": \"head-of-state\"},"
        + "{\"id\": \"post\", \"name\": \"President\", \"party\": \"B\", \"rank\": \"head-of-state\"}",
        held("p", "\"date\": \"2000-05-01\"") + ", {\"id\": \"t\", \"post\": \"judge\", \"person\": \"q\", \"date\": \"2001-01-01/..\"}");
    assertThat(offices(dossier)).extracting(Office::id).containsExactly("post", "judge");
    assertThat(offices(CaseFile.FORMAT_TWO_PARTIES.dossier())).extracting(Office::id).containsExactly("fm", "pr");
  }
}
