package entente.words;

import entente.dossier.Event.Participant;
import entente.dossier.Tenure;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.time.Edtf;
import entente.time.EdtfDate;
import entente.time.EdtfInterval;
import entente.time.Endpoint.Bounded;
import entente.time.Endpoint.Open;
import entente.time.SingleDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// In what capacity and when somebody holds a post, in words.
public record OfficeWords(EntityWords wording) {

  /// A post as somebody holds it: "Foreign Minister, acting".
  public String post(Holding held) {
    return wording.name(held.post()) + capacity(held);
  }

  /// What follows a post to say how it is held: ", acting"; empty where it is held as usual.
  public String capacity(Holding held) {
    return following(words(held));
  }

  private String words(Holding held) {
    return joined(", ", manner(held), seen(held));
  }

  /// Whether a post is held by somebody designated or standing in; empty where it is held as usual.
  public String manner(Holding held) {
    return joined(", ", held.designated() ? designated() : "", held.tenure().acting() ? acting() : "");
  }

  /// A post and, where that is all that is known of somebody, when they were seen in it.
  public String postSeen(Holding held) {
    return wording.name(held.post()) + following(seen(held));
  }

  /// The same of a whole time in office, which itself says whether all that is known is that somebody was seen in it.
  public String standing(Tenure tenure) {
    boolean isOnlyNamed = tenure.date() == null && tenure.phases().credentials() == null && tenure.phases().arrived() == null;
    return following(joined(", ", isOnlyNamed ? designated() : "", tenure.acting() ? acting() : ""));
  }

  /// What follows a post or a holder to say that somebody stands in.
  public String followingActing() {
    return following(acting());
  }

  /// What follows a post or a holder to say that somebody is designated.
  public String followingDesignated() {
    return following(designated());
  }

  private String following(String words) {
    return words.isEmpty() ? "" : wording.text("capacity", words);
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }

  /// That a post is held by somebody who only stands in.
  public String acting() {
    return wording.text("acting");
  }

  /// That somebody has been appointed to a post and is not yet in office.
  private String designated() {
    return wording.text("designated");
  }

  /// When somebody was seen in office of whom that is all that is known, last up to the day; else empty.
  public String seen(Holding held) {
    return held.sighting().map(this::seen).orElse("");
  }

  /// That somebody was seen in office at some time.
  public String seen(Edtf date) {
    return wording.text("seen", wording.date(date));
  }

  /// Who took part: the name, and where they did not hold their post as one usually does, the post and how they did: "Person One (Foreign
  /// Minister, acting)".
  ///
  /// @param then the dossier as of the day of the event
  public String participant(Participant participant, AsOf then) {
    return participant(participant, then, this::post);
  }

  /// The same where there is little room, without the post: "Person One (acting)".
  public String participantBriefly(Participant participant, AsOf then) {
    return participant(participant, then, this::words);
  }

  private String participant(Participant participant, AsOf then, Function<Holding, String> how) {
    String name = participant.who().map(wording::name).orElse("");
    return held(participant, then).filter(held -> !words(held).isEmpty()).map(held -> name + " (" + how.apply(held) + ")").orElse(name);
  }

  private static Optional<Holding> held(Participant participant, AsOf then) {
    String person = participant.person();
    return person == null || then.isPlain(person) ? Optional.empty() : then.holding(participant);
  }

  /// Until when somebody held a post, "until 31 December 2012"; empty where nobody knows.
  public String until(Tenure tenure) {
    return end(tenure).map(end -> wording.date(new EdtfInterval(new Open(), new Bounded(end)))).orElse("");
  }

  /// The same in few words, "until 2012".
  public String untilBriefly(Tenure tenure) {
    return end(tenure).map(end -> end instanceof EdtfDate date && !date.isQualified() ? EdtfDate.of(date.year(), 0, 0) : end)
        .map(end -> wording.shortDate(new EdtfInterval(new Open(), new Bounded(end)))).orElse("");
  }

  private static Optional<SingleDate> end(Tenure tenure) {
    return tenure.date() instanceof EdtfInterval interval && interval.inOrder().end() instanceof Bounded(SingleDate end) ? Optional.of(end)
        : tenure.phases().left() instanceof SingleDate left ? Optional.of(left) : Optional.empty();
  }

  /// The time of a tenure: its date, else the steps into and out of the post.
  public String time(Tenure tenure) {
    return joined(" · ", time(tenure.date()), phases(tenure.phases()));
  }

  /// The same as far as it is told on the as-of day.
  public String time(Tenure tenure, AsOf asOf) {
    return time(asOf.told(tenure));
  }

  /// A time in office, or times at which somebody was seen in it.
  public String time(@Nullable Edtf date) {
    return date == null || date instanceof EdtfInterval ? wording.date(date) : seen(date);
  }

  String phases(Tenure.Phases phases) {
    return joined(" · ",
        phase("phase.appointed", phases.appointed()),
        phase("phase.arrived", phases.arrived()),
        phase("phase.credentials", phases.credentials()),
        phase("phase.left", phases.left()));
  }

  private String phase(String key, @Nullable Edtf date) {
    return date == null ? "" : wording.text(key, wording.date(date));
  }
}
