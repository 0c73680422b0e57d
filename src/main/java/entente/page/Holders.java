package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.feed.ShownTenure;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.insight.AsOf.Knowledge;
import entente.insight.Succession;
import entente.language.Messages;
import entente.time.Edtf;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who held a post on the as-of day, in words.
record Holders(Dossier dossier, EntityWords wording, Messages texts, AsOf asOf) {
  /// More names would be a list of their own.
  private static final int MOST = 24;

  /// Who held a post, or why nobody is known to have, and who had been appointed to it and was not yet in office.
  List<Piece> of(Post post) {
    return of(post, () -> Succession.of(dossier, post));
  }

  /// Who held a post, and apart from that how that is known; of one holder, else all as the names.
  Named apart(Post post) {
    List<Holding> holders = asOf.holders(post.id());
    if (holders.size() != 1 || !asOf.designated(post.id()).isEmpty()) {
      return new Named(of(post), "");
    }
    Holding one = holders.getFirst();
    String words = standing(one, one.knowledge()).collect(Collectors.joining(" · "));
    return new Named(named(one.tenure(), ""), known(one.knowledge()).map(known -> known + " " + words).orElse(words));
  }

  /// Names, and what is to be said of them.
  record Named(List<Piece> names, String standing) {}

  /// All of it in one, and before it the day.
  List<Piece> asOfDay(Post post, Supplier<Succession> succession) {
    return Stream.concat(Stream.of(new Piece.Words(texts.text("post.asOf", wording.dates().day(asOf.day())) + " ")),
        of(post, succession).stream()).toList();
  }

  private List<Piece> of(Post post, Supplier<Succession> succession) {
    List<Holding> holders = asOf.holders(post.id());
    List<Piece> pieces = new ArrayList<>(EntityWords.joined(", ",
        holders.stream().limit(MOST).map(holding -> holder(holding, holding.knowledge(), /* isOne= */ holders.size() == 1))));
    if (holders.size() > MOST) {
      pieces.add(new Piece.Words(" " + wording.more(holders.size() - MOST)));
    }
    return EntityWords.joined(" · ", Stream.of(holders.isEmpty() ? nobody(post, succession) : pieces, designated(post)));
  }

  private List<Piece> designated(Post post) {
    return EntityWords.joined(", ", asOf.designated(post.id()).stream().limit(MOST)
        .map(holding -> named(holding.tenure(), wording.offices().followingDesignated())));
  }

  /// That a post is no more on the day, or is not there yet; else whether it is vacant, and who held it last.
  private List<Piece> nobody(Post post, Supplier<Succession> succession) {
    if (asOf.day() > Tenures.lastDay(dossier, post)) {
      return EntityWords.words(texts.text("post.over"));
    }
    Optional<Holding> last = asOf.last(post.id());
    if (last.isEmpty() && asOf.day() < Tenures.firstDay(dossier, post)) {
      return EntityWords.words(texts.text("post.notYet"));
    }
    boolean isVacant = succession.get().gaps().stream().anyMatch(gap -> gap.vacant() && gap.from() <= asOf.day() && asOf.day() <= gap.to());
    return last.map(holding -> heldLast(holding, isVacant)).orElseGet(() -> EntityWords.words(wording.gap(isVacant)));
  }

  /// "last held by Ann until 2012; no record since", or "vacant; last held by Ann until 2012".
  private List<Piece> heldLast(Holding last, boolean isVacant) {
    Tenure tenure = last.tenure();
    String until = wording.offices().until(tenure);
    List<Piece> held = new ArrayList<>();
    if (until.isEmpty()) {
      held.addAll(holder(last, Knowledge.LAST_KNOWN, /* isOne= */ true));
    } else {
      held.add(new Piece.Words(texts.text("holder.lastHeld") + " "));
      held.addAll(named(tenure, tenure.acting() ? wording.offices().followingActing() : ""));
      held.add(new Piece.Words(" " + until));
    }
    List<Piece> none = EntityWords.words(isVacant ? wording.gap(isVacant) : texts.text("holder.noneSince"));
    return EntityWords.joined("; ", isVacant ? Stream.of(none, held) : Stream.of(held, none));
  }

  /// Who held a post, with what follows the name: how and when; and what they are called today.
  private List<Piece> named(Tenure tenure, String after) {
    return tenure.person() == null ? List.of(new Piece.Words(wording.unnamed() + after)) : wording.linked(tenure.person(), after);
  }

  /// Whether all that is known of the holders of a post is later than the day: nobody had held it by then, as far as is known.
  boolean areLater(Post post) {
    List<Holding> holders = asOf.holders(post.id());
    return !holders.isEmpty() && holders.stream().allMatch(holding -> holding.knowledge() == Knowledge.FIRST_KNOWN)
        && asOf.designated(post.id()).isEmpty() && dossier.referring(Tenure.class, post.id()).stream()
            .flatMap(tenure -> Tenures.bounds(dossier, tenure).stream()).noneMatch(days -> days.latestStart() <= asOf.day());
  }

  /// Who held a post on the day, or who was seen in it last before that day or else first after it.
  ///
  /// @param isOne whether nobody else is named beside them
  private List<Piece> holder(Holding holding, Knowledge knowledge, boolean isOne) {
    Tenure tenure = holding.tenure();
    List<Piece> pieces = new ArrayList<>();
    known(knowledge).ifPresent(words -> pieces.add(new Piece.Words(words + " ")));
    pieces.addAll(named(tenure, ""));
    standing(holding, knowledge).forEach(words -> pieces.add(new Piece.Words(isOne ? " · " + words : " (" + words + ")")));
    return pieces;
  }

  /// That somebody is only known from another time, to be followed by what time that is.
  private Optional<String> known(Knowledge knowledge) {
    return switch (knowledge) {
      case LAST_KNOWN -> Optional.of(texts.text("holder.lastKnown"));
      case FIRST_KNOWN -> Optional.of(texts.text("holder.firstKnown"));
      default -> Optional.empty();
    };
  }

  private Stream<String> standing(Holding holding, Knowledge knowledge) {
    Tenure tenure = holding.tenure();
    Edtf date = asOf.told(tenure).date();
    boolean isLast = knowledge == Knowledge.LAST_KNOWN;
    String when = date == null ? wording.offices().time(tenure) : wording.date(isLast ? ShownTenure.last(date) : ShownTenure.first(date));
    String doubt = known(knowledge).isPresent() ? when : holding.certain() ? "" : texts.text("holder.perhaps");
    String seen = holding.certain() ? wording.offices().seen(holding) : "";
    return Stream.of(doubt, tenure.acting() ? wording.offices().acting() : "", seen).filter(words -> !words.isEmpty());
  }
}
