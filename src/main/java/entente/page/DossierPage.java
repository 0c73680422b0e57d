package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Figure;
import entente.dossier.Organisation;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Region;
import entente.dossier.Tenures;
import entente.feed.HighestPosts;
import entente.feed.Inks;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.insight.Contacts;
import entente.insight.Promises;
import entente.language.Messages;
import entente.page.Detail.Line;
import entente.page.Detail.Part;
import entente.page.Detail.Picture;
import entente.page.Detail.Row;
import entente.page.Detail.Section;
import entente.page.Detail.Tone;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.words.EntityWords;
import entente.words.Piece;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How things stand between the two sides of a dossier: since when there are relations and missions, who is in office, when they last met,
/// what comes next, what is promised, and the figure that is counted most.
final class DossierPage {
  private static final int YEAR = 365; // days

  private final Dossier dossier;
  private final PageRows rows;
  private final EntityWords wording;
  private final Messages texts;
  private final AsOf asOf;
  private final Progress progress;
  private final List<String> pair;
  private final List<Section> sections = new ArrayList<>();

  /// @param rows of the as-of day
  /// @param pair the parties it speaks of
  DossierPage(PageRows rows, List<String> pair, Progress progress) {
    this.rows = rows;
    this.dossier = rows.dossier();
    this.wording = rows.wording();
    this.texts = rows.texts();
    this.asOf = rows.asOf();
    this.pair = pair;
    this.progress = progress;
  }

  Detail write() {
    add("section.relations", "", relations());
    offices();
    Contacts contacts = Contacts.of(dossier, pair, asOf.day());
    progress.check();
    contacts.last().ifPresent(last -> add("section.lastContact", "", lastContact(last)));
    add("section.lastVisits", "", levels(contacts.visits()));
    add("section.lastMeetings", "", levels(contacts.meetings()));
    List<Event> next = ahead();
    add("section.next", next.size() > 1 ? wording.number(next.size()) : "", LazyRows.of(next, rows::of));
    promises();
    figures();
    add("section.about", "", EntityWords.words(wording.in(dossier.head().description())).stream()
        .map(words -> new Row(List.of(), List.of(words))).toList());
    String title = wording.title();
    return new Detail("", chips(), title, choice(), lines(), List.of(), List.copyOf(sections), Optional.empty(), title,
        /* isAsOf= */ true);
  }

  private List<String> chips() {
    String known = dossier.head().compiled() == null ? "" : texts.text("dossier.known", wording.date(dossier.head().compiled()));
    return Stream.of(texts.text("dossier"), known).filter(words -> !words.isEmpty()).toList();
  }

  private List<Piece.Name> choice() {
    return dossier.lists().parties().size() == pair.size() ? List.of()
        : pair.stream().map(party -> new Piece.Name(wording.name(party), party)).toList();
  }

  /// That there is nothing to say.
  private List<Line> lines() {
    return sections.isEmpty() ? List.of(new Line(Tone.MUTED, EntityWords.words(texts.text("dossier.nothing")))) : List.of();
  }

  /// The first and the last step in relations, and the missions of each side with the other.
  private List<Row> relations() {
    List<Event> steps = Contacts.steps(dossier, pair, asOf.day());
    Stream<Event> ends = Stream.of(steps.stream().findFirst(), steps.reversed().stream().findFirst()).flatMap(Optional::stream).distinct();
    Map<String, Set<String>> places = pair.stream()
        .collect(Collectors.toMap(Function.identity(), party -> Set.copyOf(new Region(dossier, party).ids())));
    Stream<Organisation> missions = dossier.lists().organisations().stream()
        .filter(body -> body.kind() == Organisation.Kind.MISSION && isWithOther(body, places))
        .filter(body -> !asOf.isLater(body) && asOf.over(body).isEmpty());
    return LazyRows.of(Stream.concat(ends, missions).toList(), this::begun);
  }

  private static boolean isWithOther(Organisation body, Map<String, Set<String>> places) {
    return body.place() != null && body.party() != null && places.containsKey(body.party())
        && places.entrySet().stream().anyMatch(each -> !each.getKey().equals(body.party()) && each.getValue().contains(body.place()));
  }

  private Row begun(Entity entity) {
    return switch (entity) {
      case Organisation body -> dated(Optional.of(Inks.of(dossier, body)), body.id(), body.date());
      case Event event -> dated(Optional.empty(), event.id(), event.date());
      default -> throw new IllegalArgumentException(entity.id());
    };
  }

  private Row dated(Optional<Integer> ink, String id, @Nullable Edtf date) {
    return new Row(ink, wording.links(List.of(id)), List.of(), wording.date(date));
  }

  /// The highest posts of a party as they were on the day; of those to one country, which have changed their name with the rank of the
  /// mission, the one somebody came to last.
  private List<Post> inOffice(HighestPosts highest, String party) {
    return highest.of(party, Set.copyOf(pair)).map(this::onTheDay).filter(post -> asOf.day() <= Tenures.lastDay(dossier, post))
        .collect(Collectors.toMap(post -> post.to() == null ? post.id() : post.to(), Function.identity(),
            BinaryOperator.maxBy(Comparator.comparingLong(this::lastBegun)), LinkedHashMap::new)).values().stream().toList();
  }

  /// Those of the second party beside those of the first.
  private void offices() {
    var highest = new HighestPosts(dossier, progress);
    List<List<Post>> sides = pair.stream().map(party -> inOffice(highest, party)).filter(posts -> !posts.isEmpty()).toList();
    List<Row> holders = LazyRows.of(sides.stream().flatMap(List::stream).toList(), this::holder);
    if (!holders.isEmpty()) {
      sections.add(new Section(Part.OVERVIEW, texts.text("section.inOffice"), "", List.of(), holders,
          sides.size() == 2 ? sides.getFirst().size() : 0));
    }
  }

  private long lastBegun(Post post) {
    return Stream.concat(asOf.holders(post.id()).stream(), asOf.last(post.id()).stream())
        .mapToLong(holding -> holding.bounds().earliestStart()).filter(begun -> begun <= asOf.day()).max().orElse(Bounds.PAST);
  }

  /// The post, or the one that it continues and that was there before.
  private Post onTheDay(Post post) {
    Set<String> seen = new HashSet<>();
    Post known = post;
    while (asOf.day() < Tenures.firstDay(dossier, known) && seen.add(known.id())) {
      Optional<Post> earlier = known.succeeds().all().stream().flatMap(id -> dossier.find(Post.class, id).stream()).findFirst();
      if (earlier.isEmpty()) {
        return post;
      }
      known = earlier.get();
    }
    return known;
  }

  private Row holder(Post post) {
    List<Holding> holders = asOf.holders(post.id());
    String since = holders.size() == 1 && holders.getFirst().certain() ? wording.date(asOf.told(holders.getFirst().tenure()).date()) : "";
    Holders.Named held = rows.holders().apart(post);
    List<Piece> name = List.of(new Piece.Name(wording.shortest(post), post.id()));
    List<Piece> below = EntityWords.joined(" · ",
        Stream.of(name, EntityWords.words(wording.today(post), held.standing(), since)));
    return new Row(Optional.of(Inks.of(dossier, post)), held.names(), below, "");
  }

  private List<Row> lastContact(Event last) {
    var participants = new Participants(rows, last);
    return LazyRows.of(IntStream.rangeClosed(0, last.participants().size()).boxed().toList(),
        place -> place == 0 ? rows.of(last) : participants.row(last.participants().get(place - 1)));
  }

  /// The level, and below it which event was the last on it and when.
  private List<Row> levels(Map<Rank, Event> byLevel) {
    return LazyRows.of(List.copyOf(byLevel.entrySet()), each -> {
      Event event = each.getValue();
      List<Piece> below = new ArrayList<>(EntityWords.words(level(each.getKey())));
      below.add(new Piece.Words(" · "));
      below.addAll(rows.time(event));
      Optional<Integer> ink = Optional.ofNullable(event.guest()).map(guest -> Inks.of(dossier, guest));
      return new Row(ink, wording.links(List.of(event.id())), below, "");
    });
  }

  private String level(Rank rank) {
    return rank == Rank.HEAD_OF_STATE ? texts.text("level.summit") : wording.word(rank);
  }

  /// What is planned or postponed within a year of the day and was not over by then.
  private List<Event> ahead() {
    return dossier.inTime().sorted(dossier.lists().events().stream()
        .filter(event -> event.status() == Event.Status.PLANNED || event.status() == Event.Status.POSTPONED)
        .filter(event -> dossier.bounds(event).latestEnd() > asOf.day())
        .filter(event -> dossier.bounds(event).earliestStart() <= asOf.day() + YEAR).toList());
  }

  private void promises() {
    Promises promises = Promises.of(dossier, asOf);
    progress.check();
    add("section.overdue", wording.number(promises.overdue().size()), LazyRows.of(promises.overdue(), this::pending));
    add("section.open", wording.number(promises.open().size()), LazyRows.of(promises.open(), this::pending));
  }

  private Row pending(Promises.Pending promise) {
    return rows.of(promise.statement(), promise.due());
  }

  /// The indicator for which there are the most values by the day.
  private void figures() {
    Map<List<Object>, List<Figure>> counted = dossier.lists().figures().stream().filter(figure -> !asOf.isLater(figure))
        .collect(Collectors.groupingBy(figure -> Arrays.asList(figure.quantity().indicator(), figure.quantity().unit()),
            LinkedHashMap::new, Collectors.toList()));
    counted.values().stream().max(Comparator.comparingInt(List::size)).map(List::getLast).ifPresent(figure -> {
      var plot = new FigurePlot(rows, figure);
      List<Figure> all = plot.figures();
      List<Picture> drawn = all.size() > 1 ? List.of(plot.plot(all)) : List.of();
      sections.add(new Section(Part.OVERVIEW, texts.text("section.figure"), wording.number(all.size()), drawn,
          List.of(new Row(wording.links(List.of(figure.id())), wording.amount(figure.quantity())))));
    });
  }

  private void add(String headingKey, String count, List<Row> all) {
    progress.check();
    if (!all.isEmpty()) {
      sections.add(new Section(Part.OVERVIEW, texts.text(headingKey), count, List.of(), all));
    }
  }
}
