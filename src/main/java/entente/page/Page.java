package entente.page;

import entente.dossier.Basis;
import entente.dossier.Dating;
import entente.dossier.Dispute;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Event;
import entente.dossier.Evidence;
import entente.dossier.Keyed;
import entente.dossier.Person;
import entente.dossier.Post;
import entente.dossier.Rank;
import entente.dossier.Side;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.insight.AsOf;
import entente.language.Messages;
import entente.language.Visible;
import entente.page.Detail.Fact;
import entente.page.Detail.Known;
import entente.page.Detail.Line;
import entente.page.Detail.Part;
import entente.page.Detail.Picture;
import entente.page.Detail.Row;
import entente.page.Detail.Section;
import entente.page.Detail.Tone;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.Endpoint.Bounded;
import entente.time.Endpoint.Open;
import entente.time.SingleDate;
import entente.words.Citation;
import entente.words.EntityWords;
import entente.words.Piece;
import entente.words.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The detail of one entity while it is being written. It begins with what every entity has and ends with its evidence.
final class Page {
  private static final int MOST_RIVALS = 8;
  private static final Set<String> SAID = Set.of("section.said", "section.documents", "section.settles", "section.saidBy", "section.saidTo",
      "section.statements");
  private static final Set<String> AROUND = Set.of("section.around", "section.sameJourney", "section.related", "section.topics",
      "section.succeeds", "section.succeededBy", "section.repeats", "section.repeatedIn", "section.narrower", "section.names",
      "section.resembles", "section.links");
  private static final Map<String, String> REGISTERS = Map.of(
      "wikidata", "https://www.wikidata.org/wiki/", "isni", "https://isni.org/isni/", "viaf", "https://viaf.org/viaf/",
      "geonames", "https://www.geonames.org/", "orcid", "https://orcid.org/", "doi", "https://doi.org/");

  private final Dossier dossier;
  private final EntityWords wording;
  private final Messages texts;
  private final AsOf asOf;
  private final Entity entity;
  private final List<String> chips = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final PageRows rows;
  private final EvidenceBySource exhibits;
  private final Later later;
  private List<Person> alike = List.of();
  private String date = "";
  private String summary = "";
  private boolean isAsOf;

  Page(Dossier dossier, EntityWords wording, AsOf asOf, Entity entity) {
    this.dossier = dossier;
    this.wording = wording.on(entity instanceof Event event ? dossier.day(event) : asOf.day());
    this.texts = Messages.of(Page.class, wording.language());
    this.asOf = asOf;
    this.entity = entity;
    this.later = new Later(asOf);
    this.rows = new PageRows(dossier, this.wording, texts, asOf);
    this.exhibits = new EvidenceBySource(dossier, this.wording, texts);
    exhibits.add("", entity);
  }

  Dossier dossier() {
    return dossier;
  }

  EntityWords wording() {
    return wording;
  }

  /// What this room says of itself.
  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /// The same of what is counted, in the form that goes with the number.
  String count(String key, long number) {
    return texts.count(key, number);
  }

  /// Every form of a name.
  NameList names(Entity.Named named) {
    return new NameList(wording, named, texts);
  }

  /// Entries of its sections.
  PageRows rows() {
    return rows;
  }

  /// Who held what on the as-of day, in words.
  Holders holders() {
    return rows.holders();
  }

  /// The dossier as of the as-of day.
  AsOf asOf() {
    return asOf;
  }

  /// Notes that the page says something of the as-of day.
  void readAsOf() {
    isAsOf = true;
  }

  void chip(@Nullable Keyed value) {
    if (value != null) {
      chips.add(wording.word(value));
    }
  }

  /// What kind of entity it is.
  void chipOfKind() {
    chips.add(wording.kind(entity));
  }

  void chip(String words) {
    chips.add(words);
  }

  /// When it was, and how that is known.
  ///
  /// @param explained what its words mean to the day, may be empty
  void date(String labelKey, @Nullable Edtf when, String explained) {
    dated(labelKey, wording.date(when), explained);
  }

  private void dated(String labelKey, String when, String explained) {
    date = when;
    List<Dispute> disputes = entity.apparatus().disputed().stream()
        .filter(d -> d.key().equals(Event.DATE.key()) || d.key().equals(Source.PUBLISHED.key())).toList();
    List<Line> rivals = new ArrayList<>(disputes.stream().limit(MOST_RIVALS).map(this::rival).toList());
    if (disputes.size() > MOST_RIVALS) {
      rivals.add(new Line(Tone.RIVAL, EntityWords.words(wording.more(disputes.size() - MOST_RIVALS))));
    }
    Dating dating = entity.apparatus().dating();
    String quoted = dating == null || dating.wording() == null ? "" : text("quoted", wording.in(dating.wording()));
    String reason = dating == null ? "" : wording.in(dating.reason());
    List<Line> reasons = Stream.of(EntityWords.words(explained), EntityWords.words(quoted, reason))
        .filter(words -> !words.isEmpty()).map(words -> new Line(Tone.MUTED, words)).toList();
    String basis = when.isEmpty() ? "" : basis(dating).map(wording::word).orElse("");
    if (!when.isEmpty() || !rivals.isEmpty() || !reasons.isEmpty()) {
      facts.add(new Fact(text(labelKey), when.isEmpty() ? List.of() : List.of(new Row(EntityWords.words(when), List.of())),
          Optional.of(new Known(basis, rivals, reasons))));
    }
  }

  /// When it lives, as far as that is told on the as-of day; an end that came after is later.
  void life(@Nullable Edtf when) {
    Edtf told = asOf.told(when);
    boolean isPerson = entity instanceof Person;
    dated(isPerson ? "fact.life" : "fact.when", isPerson && told instanceof EdtfInterval(Bounded(SingleDate born), Open())
        ? text("life.born", wording.date(born)) : wording.date(told), "");
    if (!Objects.equals(told, when) && when instanceof EdtfInterval life && life.inOrder().end() instanceof Bounded(SingleDate end)) {
      readAsOf();
      String ended = isPerson ? text("life.died", wording.date(end)) : wording.date(life.inOrder().ended());
      later(List.of(new Row(EntityWords.words(ended), List.of())));
    }
  }

  /// Who says the date: the dating itself, else any evidence that supports it.
  private Optional<Basis> basis(@Nullable Dating dating) {
    if (dating != null && dating.basis() != null) {
      return Optional.of(dating.basis());
    }
    return entity.apparatus().evidence().stream().filter(e -> e.supports().contains(Event.DATE.key()) || e.supports().isEmpty())
        .map(Evidence::basis).min(Comparator.naturalOrder());
  }

  /// A rival date right below the date; the whole of the dispute follows as pictures of views.
  private Line rival(Dispute dispute) {
    String status = wording.word(dispute.status());
    String words = dispute.value() == null ? text("rival.unsaid", status)
        : text("rival", wording.values().value(entity, dispute.key(), dispute.value().text()), status);
    return new Line(Tone.RIVAL, List.of(new Piece.Words(words)));
  }

  /// A fact of one value; none where there is none.
  void fact(String labelKey, List<Piece> value) {
    facts(labelKey, value.isEmpty() ? List.of() : List.of(new Row(value, List.of())));
  }

  /// A fact of several values.
  void facts(String labelKey, List<Row> values) {
    if (!values.isEmpty()) {
      facts.add(new Fact(text(labelKey), values, Optional.empty()));
    }
  }

  /// A fact of one value for each name.
  void factNames(String labelKey, List<String> ids) {
    readAsOf(ids.stream().flatMap(id -> dossier.find(id).stream()));
    facts(labelKey, LazyRows.of(ids, rows::of));
  }

  /// A fact that names a single entity.
  void factName(String labelKey, @Nullable String id) {
    factNames(labelKey, id == null ? List.of() : List.of(id));
  }

  /// What it is about, in sentences.
  void summary(String words) {
    summary = words;
  }

  void muted(List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      lines.add(new Line(Tone.MUTED, pieces));
    }
  }

  void section(String headingKey, List<Row> rows) {
    section(headingKey, rows.size() > 1 ? wording.number(rows.size()) : "", List.of(), rows);
  }

  void section(String headingKey, String count, List<? extends Picture> pictures, List<Row> rows) {
    Part part = SAID.contains(headingKey) ? Part.SAID : AROUND.contains(headingKey) ? Part.AROUND : Part.OVERVIEW;
    section(part, text(headingKey), count, pictures, rows);
  }

  /// A section with a heading of its own; none where there is nothing in it.
  void section(Part part, String heading, String count, List<? extends Picture> pictures, List<Row> rows) {
    if (!rows.isEmpty() || !pictures.isEmpty()) {
      sections.add(new Section(part, heading, count, List.copyOf(pictures), rows));
    }
  }

  /// A section of one row for each name.
  void names(String headingKey, List<String> ids) {
    readAsOf(ids.stream().flatMap(id -> dossier.find(id).stream()));
    section(headingKey, LazyRows.of(ids, rows::of));
  }

  /// A section of one row for each of some entities.
  void entities(String headingKey, List<? extends Entity> entities) {
    section(headingKey, sifted(entities, e -> rows.of(e.id())));
  }

  /// A row for each of some entities that is not later than the as-of day; the others stand under *Later*.
  <E extends Entity> List<Row> sifted(List<E> entities, Function<? super E, Row> row) {
    isAsOf = isAsOf || !entities.isEmpty();
    return LazyRows.of(later.sift(entities, row), row);
  }

  /// Keeps rows for the section of what is later than the as-of day.
  void later(List<Row> rows) {
    later.keep(rows);
  }

  /// A section of names in frames.
  void chips(String headingKey, List<String> ids) {
    List<Piece.Name> names = ids.stream().map(id -> new Piece.Name(wording.name(id), id)).toList();
    if (!names.isEmpty()) {
      String spoken = names.stream().map(Piece.Name::text).collect(Collectors.joining(", "));
      section(headingKey, "", List.of(new Detail.Chips(spoken, names)), List.of());
    }
  }

  /// Events, the latest first.
  ///
  /// @param inTime the earliest first
  void events(String headingKey, List<Event> inTime) {
    events(headingKey, inTime, rows::of);
  }

  void events(String headingKey, List<Event> inTime, Function<? super Event, Row> row) {
    section(headingKey, siftedInTime(inTime, row));
  }

  /// Rows for events, the latest first; those for what is later than the as-of day stand under *Later*.
  ///
  /// @param inTime the earliest first
  List<Row> siftedInTime(List<Event> inTime, Function<? super Event, Row> row) {
    isAsOf = isAsOf || !inTime.isEmpty();
    return LazyRows.of(later.siftInTime(inTime, row).reversed(), row);
  }

  void statements(String headingKey, List<Statement> statements) {
    section(headingKey, sifted(statements, rows::of));
  }

  /// Notes that the page shows entities, whose party may be another on another day.
  void readAsOf(Stream<? extends Entity> shown) {
    isAsOf = isAsOf || shown.anyMatch(each -> !Side.isFixed(dossier, each));
  }

  /// Posts, the highest first, and who held each on the as-of day. Of whose holders all that is known is later stand under *Later*.
  void posts(String headingKey, List<Post> posts) {
    List<Post> highestFirst = posts.stream()
        .sorted(Comparator.comparing(p -> Optional.ofNullable(p.rank()).orElse(Rank.OTHER))).toList();
    Holders holders = holders();
    section(headingKey, sifted(highestFirst.stream().filter(post -> !holders.areLater(post)).toList(), rows::of));
    later.keep(LazyRows.of(highestFirst.stream().filter(post -> !asOf.isLater(post) && holders.areLater(post)).toList(), rows::of));
    isAsOf = isAsOf || !posts.isEmpty();
  }

  /// Who could be taken for this one, of whom the dossier does not say already whether they are the same.
  void alike(List<Person> others) {
    alike = others.stream().filter(other -> !isCompared(entity, other) && !isCompared(other, entity)).toList();
  }

  private static boolean isCompared(Entity one, Entity other) {
    return one.apparatus().resembles().stream().anyMatch(resemblance -> resemblance.id().equals(other.id()));
  }

  /// Evidence of something that is shown as part of this entity.
  void evidence(String about, Entity part) {
    exhibits.add(about, part);
  }

  /// What several rows have in common, counted, the most frequent first.
  static <K> List<Map.Entry<K, Long>> counted(List<K> keys) {
    return keys.stream().collect(Collectors.groupingBy(Function.identity(), java.util.LinkedHashMap::new, Collectors.counting()))
        .entrySet().stream().sorted(Map.Entry.<K, Long>comparingByValue().reversed()).toList();
  }

  Detail detail() {
    var apparatus = entity.apparatus();
    var rivals = RivalViews.of(entity, wording, texts);
    section(Part.EVIDENCE, text("section.rivals"), "", rivals.pictures(), rivals.rest());
    section("section.later", later.rows());
    Stream<Row> known = apparatus.resembles().stream().flatMap(r -> wording.link(r.id()).map(link -> new Row(List.of(link),
        EntityWords.words(wording.word(r.verdict()), wording.in(r.note())))).stream());
    Stream<Row> guessed = alike.stream().flatMap(other -> wording.link(other.id()).stream())
        .map(link -> new Row(List.of(link), EntityWords.words(text("alike"))));
    section("section.resembles", "", List.of(), Stream.concat(known, guessed).toList());
    section("section.links", "", List.of(), links());
    section(Part.OVERVIEW, "", "", List.of(), Stream.of(new Row(EntityWords.words(summary), List.of()),
        new Row(List.of(), EntityWords.words(wording.in(apparatus.note())))).filter(row -> !row.pieces().isEmpty()).toList());
    sections.sort(Comparator.comparing(Section::part).thenComparing(section -> !section.heading().isEmpty()));
    lines.addAll(0, EntityWords.words(wording.today(entity)).stream().map(now -> new Line(Tone.MUTED, List.of(now))).toList());
    String name = wording.whole(entity);
    return new Detail(entity.id(), List.copyOf(chips), name, List.of(), List.copyOf(lines), List.copyOf(facts), List.copyOf(sections),
        entity instanceof Source ? Optional.empty() : Optional.of(exhibits.proof()), citation(name),
        isAsOf || (dossier.isRenamed() && !(entity instanceof Event)));
  }

  private List<Row> links() {
    List<Row> rows = new ArrayList<>();
    entity.apparatus().links().forEach(l -> rows.add(link(wording.in(l.title()), l.url())));
    entity.apparatus().same().byRegister().forEach((register, id) -> {
      String base = REGISTERS.get(register.toLowerCase(Locale.ROOT));
      String label = register.substring(0, 1).toUpperCase(Locale.ROOT) + register.substring(1) + " " + id;
      rows.add(base == null ? new Row(List.of(new Piece.Words(Visible.quoted(label))), List.of()) : link(label, base + id));
    });
    return rows;
  }

  /// A title that leads to an address, and below it the host, with a warning where a reader might expect another; without a title the
  /// address itself. What is not sure to lead to one place can only be read.
  Row link(String title, String url) {
    boolean isBare = Visible.isNothing(title);
    return WebAddress.of(url).map(to -> new Row(List.of(new Piece.Address(isBare ? to.shown() : Visible.quoted(title), to)),
        EntityWords.words((isBare ? to.isMarked() : to.isMarked(title)) ? text("link.leads", to.host()) : isBare ? "" : to.host())))
        .orElseGet(() -> new Row(EntityWords.words(Visible.quoted(title), Visible.escaped(url)), EntityWords.words(text("link.refused"))));
  }

  private String citation(String name) {
    var citation = new Citation(dossier, wording);
    String notes = exhibits.notes();
    return switch (entity) {
      case Source source -> citation.note(source, List.of());
      case Event event -> citation.of(wording.date(event.date()), name, event.place(), notes);
      default -> citation.of(date, name, null, notes);
    };
  }
}
