package entente;

import entente.dossier.Dossier;
import entente.format.DossierReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Small dossiers that real use has shown to be read wrongly. All names are invented.
public final class Cases {
  /// All that there is had another name before.
  public static final String NAMES_THROUGH_TIME = """
      {"format": "entente-dossier/1", "id": "names-through-time", "title": "names-through-time", "compiled": "2025-01-01",
       "parties": [{"id": "A", "name": "Newland", "kind": "state", "names": [{"name": "Oldland", "date": "1948/1989-06-18"}]},
         {"id": "B", "name": "Beta", "kind": "state"}],
       "places": [{"id": "pl", "name": "Port New", "names": [{"name": "Port Old", "date": "1924/1991-09-06"}]}],
       "organisations": [{"id": "o", "name": "New Office", "party": "B",
         "names": [{"name": "Old Office", "date": "1900/2020-09-01"}]}],
       "people": [{"id": "p1", "name": "Lord Newname", "party": "A", "names": [{"name": "Sam Oldname", "date": "1930/2010"}]}],
       "posts": [{"id": "m", "name": "Minister for Europe", "party": "A", "rank": "minister", "date": "1950/..",
         "names": [{"name": "Minister for External Relations", "date": "1950/1979"}]}],
       "tenures": [{"id": "t", "post": "m", "person": "p1", "date": "1965-01-01/1978-12-31"}],
       "events": [{"id": "e1", "title": "Visit", "date": "1970-05-01", "kind": "visit", "guest": "A", "host": "B", "place": "pl",
         "participants": [{"person": "p1", "post": "m"}, {"organisation": "o"}]}]}
      """;
  /// Three hold a post at once.
  public static final String CO_HOLDERS = """
      {"format": "entente-dossier/1", "id": "co-holders", "title": "co-holders", "compiled": "2025-01-01",
       "parties": [{"id": "A", "name": "Alpha", "kind": "state"}, {"id": "B", "name": "Beta", "kind": "state"}],
       "people": [{"id": "p1", "name": "Person One", "party": "A"}, {"id": "p2", "name": "Person Two", "party": "A"},
         {"id": "p3", "name": "Person Three", "party": "A"}],
       "posts": [{"id": "m", "name": "Member of the Presidency", "party": "A", "rank": "head-of-state"}],
       "tenures": [{"id": "t1", "post": "m", "person": "p1", "date": "1996-10-05/1998-10-13"},
         {"id": "t2", "post": "m", "person": "p2", "date": "1996-10-05/1998-10-13"},
         {"id": "t3", "post": "m", "person": "p3", "date": "1996-10-05/1998-10-13"}],
       "events": [{"id": "e1", "title": "Talks", "date": "1997-03-01", "kind": "meeting",
         "participants": [{"person": "p1", "post": "m"}]}]}
      """;
  /// Who takes part only stands in for the minister.
  public static final String ACTING_NOT_SAID = """
      {"format": "entente-dossier/1", "id": "acting-not-said", "title": "acting-not-said", "compiled": "2025-01-01",
       "parties": [{"id": "A", "name": "Alpha", "kind": "state"}], "people": [{"id": "p1", "name": "Person One", "party": "A"}],
       "posts": [{"id": "m", "name": "Foreign Minister", "party": "A", "rank": "minister"}],
       "tenures": [{"id": "t", "post": "m", "person": "p1", "date": "1991-01-01/1991-09-01", "acting": true}],
       "events": [{"id": "e1", "title": "Talks", "date": "1991-05-01", "kind": "meeting",
         "participants": [{"person": "p1", "post": "m"}]}]}
      """;
  /// An ambassador is designated, one was only seen in office, and one stood in before holding the post.
  public static final String CAPACITIES = """
      {"format": "entente-dossier/1", "id": "x", "title": "X", "compiled": "2025-01-01",
       "parties": [{"id": "A", "name": "Alpha"}],
       "people": [{"id": "seen", "name": "Seen", "party": "A"}, {"id": "new", "name": "New", "party": "A"},
         {"id": "both", "name": "Both", "party": "A"}],
       "posts": [{"id": "a", "name": "Ambassador", "party": "A", "rank": "ambassador", "date": "1950/.."},
         {"id": "m", "name": "Minister", "party": "A", "rank": "minister"}],
       "tenures": [{"id": "t1", "post": "a", "person": "seen", "date": "1990-05-01"},
         {"id": "t2", "post": "a", "person": "new", "date": "2000-03-01/2003-12-31", "phases": {"appointed": "2000-01-10"}},
         {"id": "t3", "post": "m", "person": "both", "date": "2010-01-01/2010-06-30", "acting": true},
         {"id": "t4", "post": "m", "person": "both", "date": "2010-07-01/2014-12-31"}],
       "events": [{"id": "e1990", "title": "Call", "date": "1990-05-01", "kind": "meeting", "participants": [{"person": "seen"}]},
         {"id": "e2000", "title": "Lunch", "date": "2000-02-01", "kind": "meeting", "participants": [{"person": "new", "post": "a"}]},
         {"id": "e2010", "title": "Early", "date": "2010-03-01", "kind": "meeting", "participants": [{"person": "both", "post": "m"}]},
         {"id": "e2012", "title": "Late", "date": "2012-03-01", "kind": "meeting", "participants": [{"person": "both", "post": "m"}]}]}
      """;
  /// The ministry of a post is no more.
  public static final String POST_OF_CLOSED_MINISTRY = """
      {"format": "entente-dossier/1", "id": "post-of-closed-ministry", "title": "post-of-closed-ministry", "compiled": "2025-01-01",
       "parties": [{"id": "A", "name": "Alpha", "kind": "state"}],
       "organisations": [{"id": "o", "name": "Old Ministry", "party": "A", "date": "1968/2020-09-02"}],
       "people": [{"id": "p1", "name": "Person One", "party": "A"}],
       "posts": [{"id": "m", "name": "Secretary of the Old Ministry", "party": "A", "organisation": "o", "rank": "minister"}],
       "tenures": [{"id": "t", "post": "m", "person": "p1", "date": "2019-07-24/2020-09-02"}],
       "events": [{"id": "e1", "title": "Talks", "date": "2020-01-01", "kind": "meeting", "guest": "A"}]}
      """;
  /// The party of a person is no more, and another one follows it.
  public static final String TWO_PARTIES = """
      {"format": "entente-dossier/1", "id": "format-two-parties", "title": "format-two-parties", "compiled": "2025-01-01",
       "parties": [{"id": "F", "name": "Federation", "date": "1922/1991-12-26", "colour": "#111111"},
         {"id": "G", "name": "Republic", "date": "1991-04-09/..", "succeeds": "F", "colour": "#222222"},
         {"id": "B", "name": "Beta", "kind": "state"}],
       "people": [{"id": "p1", "name": "Person One", "party": "F"}],
       "posts": [{"id": "fm", "name": "Foreign Minister", "party": "F", "rank": "minister"},
         {"id": "pr", "name": "President", "party": "G", "rank": "head-of-state"}],
       "tenures": [{"id": "t1", "post": "fm", "person": "p1", "date": "1985/1990"},
         {"id": "t2", "post": "pr", "person": "p1", "date": "1995/2003"}],
       "events": [{"id": "e1", "title": "Talks", "date": "2000-07-18", "kind": "meeting",
         "participants": [{"person": "p1"}, {"party": "B"}]}]}
      """;

  private Cases() {}

  /// Reads one.
  public static Dossier read(String json) {
    return Objects.requireNonNull(DossierReader.read("case", json.getBytes(StandardCharsets.UTF_8)).dossier());
  }
}
