package entente.feed;

import entente.chart.ChartItem.End;
import entente.dossier.Dossier;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.time.Bounds;
import entente.time.Edtf;
import entente.time.EdtfInterval;
import entente.time.EdtfSet;
import entente.time.EdtfSet.Choice;
import entente.time.EdtfSet.Member;
import entente.time.Endpoint;
import entente.time.Endpoint.Bounded;
import entente.time.SingleDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days to show somebody in office. An end that nobody knows is where the holder was last seen: as far as it may reach it would hide
/// those before and after.
///
/// @param sightings the dates on which the holder was seen where they are several and all that is known; else empty
public record ShownTenure(Bounds days, End start, End end, List<Edtf> sightings) {
  /// Of more, drawn one by one, nobody could tell them apart.
  private static final int MOST_SIGHTINGS = 100;

  /// What is shown of a tenure.
  ///
  /// @param possible the time that the tenure lasted
  public static ShownTenure of(Tenure tenure, Bounds possible, Dossier dossier) {
    Edtf date = tenure.date();
    boolean isSeen = date == null || Tenures.isSighting(tenure);
    End start = date == null || isSeen ? End.UNKNOWN : EventItems.start(date);
    End end = date == null || isSeen ? End.UNKNOWN : EventItems.end(date);
    boolean isStartKnown = start == End.UNKNOWN && possible.earliestStart() == possible.latestStart();
    boolean isEndKnown = end == End.UNKNOWN && possible.earliestEnd() == possible.latestEnd();
    return new ShownTenure(Tenures.recorded(dossier, tenure, possible), isStartKnown ? End.KNOWN : start, isEndKnown ? End.KNOWN : end,
        isStartKnown || isEndKnown ? List.of() : several(date));
  }

  private static List<Edtf> several(@Nullable Edtf date) {
    return date instanceof EdtfSet(Choice choice, var members) && choice == Choice.EACH_OF
        && members.size() > 1 && members.size() <= MOST_SIGHTINGS && members.stream().allMatch(Member.Single.class::isInstance)
        ? members.stream().<Edtf>map(member -> ((Member.Single) member).date()).toList() : List.of();
  }

  /// Whether it is not known when it began nor when it ended.
  public boolean isOnlySeen() {
    return start == End.UNKNOWN && end == End.UNKNOWN;
  }

  /// The part of a date that says when the holder was first seen in office.
  public static Edtf first(Edtf date) {
    return sightings(date).min(Comparator.comparingLong(SingleDate::firstDay)).map(Edtf.class::cast).orElse(date);
  }

  /// The part of a date that says when the holder was last seen in office.
  public static Edtf last(Edtf date) {
    return sightings(date).max(Comparator.comparingLong(SingleDate::lastDay)).map(Edtf.class::cast).orElse(date);
  }

  private static Stream<SingleDate> sightings(Edtf date) {
    Stream<Endpoint> ends = switch (date) {
      case EdtfInterval interval -> Stream.of(interval.start(), interval.end());
      case EdtfSet(Choice choice, var members) when choice == Choice.EACH_OF -> members.stream().flatMap(ShownTenure::ends);
      default -> Stream.empty();
    };
    return ends.filter(Bounded.class::isInstance).map(end -> ((Bounded) end).date());
  }

  private static Stream<Endpoint> ends(Member member) {
    return Stream.of(member.from(), member.to());
  }
}
