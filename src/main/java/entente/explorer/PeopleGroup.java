package entente.explorer;

import entente.dossier.Dossier;
import entente.dossier.Event;
import entente.dossier.Party;
import entente.dossier.Person;
import entente.dossier.Rank;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.language.Language;
import entente.language.Messages;
import entente.time.Bounds;
import entente.time.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The people of one party, those in the highest posts first.
///
/// @param name of the party
/// @param ink its colour
public record PeopleGroup(String name, int ink, List<Row> people) {
  /// In how many parts of the time a person's activity is counted.
  public static final int PARTS = 10;

  /// One person.
  ///
  /// @param post what they held on the as-of day, or what they were last known to hold; empty for nothing known
  /// @param events how many events they took part in
  /// @param activity how many of those fell into each part of the dossier's time, oldest first
  /// @param searchable every form of the name and the post, folded
  public record Row(String id, String name, String post, int ink, int events, List<Integer> activity, String searchable) {}

  private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}"); // not the vowel signs of Devanagari

  private record Ranked(Row row, Optional<Rank> rank, boolean certain) {}

  private static final Comparator<Ranked> HIGHEST_FIRST = Comparator
      .comparing((Ranked r) -> !r.certain())
      .thenComparingInt(r -> r.rank().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
      .thenComparingInt(r -> -r.row().events())
      .thenComparing(r -> r.row().name());

  static List<PeopleGroup> all(Dossier dossier, AsOf asOf, Language language) {
    return new Maker(dossier, asOf, language).groups();
  }

  /// The same group with only those people whose name or post contains a text, whatever its case and accents.
  public PeopleGroup filtered(String text) {
    String sought = folded(text);
    return new PeopleGroup(name, ink, people.stream().filter(row -> row.searchable().contains(sought)).toList());
  }

  private static String folded(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }

  private static final class Maker {
    private final Dossier dossier;
    private final AsOf asOf;
    private final Language language;
    private final Messages messages;
    private final List<Long> days;

    Maker(Dossier dossier, AsOf asOf, Language language) {
      this.dossier = dossier;
      this.asOf = asOf;
      this.language = language;
      this.messages = Messages.of(PeopleGroup.class, language);
      this.days = dossier.lists().events().stream().map(this::day).filter(d -> d != Bounds.PAST).sorted().toList();
    }

    List<PeopleGroup> groups() {
      var byParty = dossier.lists().people().stream().collect(Collectors.groupingBy(p -> Optional.ofNullable(p.party())));
      List<PeopleGroup> groups = new ArrayList<>();
      for (Party party : dossier.lists().parties()) {
        add(groups, party.naming().name().in(language.tag()), Inks.of(dossier, party.id()), byParty.get(Optional.of(party.id())));
      }
      add(groups, messages.text("people.noParty"), Inks.of(dossier, null), byParty.get(Optional.empty()));
      return groups;
    }

    private void add(List<PeopleGroup> groups, String name, int ink, @org.jspecify.annotations.Nullable List<Person> people) {
      if (people != null) {
        groups.add(new PeopleGroup(name, ink,
            people.stream().map(p -> ranked(p, ink)).sorted(HIGHEST_FIRST).map(Ranked::row).toList()));
      }
    }

    private Ranked ranked(Person person, int ink) {
      Optional<Holding> holding = asOf.holding(person.id());
      String post = holding.map(this::post).orElse("");
      List<Event> events = dossier.referring(Event.class, person.id());
      String searchable = person.naming().all().map(PeopleGroup::folded).collect(Collectors.joining("\n")) + "\n" + folded(post);
      var row = new Row(person.id(), person.naming().name().in(language.tag()), post, ink, events.size(), activity(events), searchable);
      return new Ranked(row, holding.map(Holding::post).map(p -> Optional.ofNullable(p.rank()).orElse(Rank.OTHER)),
          holding.map(Holding::certain).orElse(false));
    }

    private String post(Holding holding) {
      String post = holding.post().naming().name().in(language.tag());
      return holding.certain() ? post : messages.text("people.lastKnown", post);
    }

    private List<Integer> activity(List<Event> events) {
      int[] counts = new int[PARTS];
      for (Event event : events) {
        long day = day(event);
        if (day != Bounds.PAST) {
          double share = (day - days.getFirst()) / (days.getLast() - days.getFirst() + 1.0);
          counts[(int) (share * PARTS)]++;
        }
      }
      return java.util.Arrays.stream(counts).boxed().toList();
    }

    private long day(Event event) {
      return event.date().bounds(Reading.WITHIN, dossier.knownUntil()).earliestStart();
    }
  }
}
