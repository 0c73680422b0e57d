package entente.page;

import entente.dossier.Dossier;
import entente.dossier.Post;
import entente.dossier.Tenure;
import entente.dossier.Tenures;
import entente.feed.ShownTenure;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.insight.AsOf.Knowledge;
import entente.language.Messages;
import entente.time.Edtf;
import entente.words.EntityWords;
import entente.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Who held a post on the as-of day, in words.
record Holders(Dossier dossier, EntityWords wording, Messages texts, AsOf asOf) {
  /// More names would be a list of their own.
  private static final int MOST = 24;

  /// All who held a post; nothing where nobody is known to have.
  List<Piece> of(Post post) {
    List<Holding> holders = asOf.holders(post.id());
    List<Piece> pieces = new ArrayList<>(EntityWords.joined(", ",
        holders.stream().limit(MOST).map(holding -> holder(holding, /* isOne= */ holders.size() == 1))));
    if (holders.size() > MOST) {
      pieces.add(new Piece.Words(" " + wording.more(holders.size() - MOST)));
    }
    return pieces;
  }

  /// The day, and who held a post on it; nothing where nobody is known to have.
  List<Piece> asOfDay(Post post) {
    List<Piece> pieces = of(post);
    return pieces.isEmpty() ? pieces : Stream.concat(Stream.of(day()), pieces.stream()).toList();
  }

  /// Who had been appointed to a post and was not yet in office.
  List<Piece> designated(Post post) {
    return EntityWords.joined(", ", asOf.designated(post.id()).stream().limit(MOST).map(holding -> List.of(
        wording.link(holding.tenure().person()).orElseGet(() -> new Piece.Words(wording.unnamed())),
        new Piece.Words(wording.offices().followingDesignated()))));
  }

  /// Whether all that is known of the holders of a post is later than the day.
  boolean areLater(Post post) {
    List<Holding> holders = asOf.holders(post.id());
    return !holders.isEmpty() && holders.stream().allMatch(holding -> holding.knowledge() == Knowledge.FIRST_KNOWN)
        && asOf.designated(post.id()).isEmpty();
  }

  /// The day of which something is said.
  Piece day() {
    return new Piece.Words(texts.text("post.asOf", wording.dates().day(asOf.day())) + " ");
  }

  /// That a post is no more on the day, or is not there yet; else something.
  String orAbsent(Post post, String something) {
    return asOf.day() > Tenures.lastDay(dossier, post) ? texts.text("post.over")
        : asOf.day() < Tenures.firstDay(dossier, post) ? texts.text("post.notYet") : something;
  }

  /// Who held a post on the day, or who was seen in it last before that day or else first after it.
  ///
  /// @param isOne whether nobody else is named beside them
  private List<Piece> holder(Holding holding, boolean isOne) {
    Tenure tenure = holding.tenure();
    Edtf date = tenure.date();
    boolean isLast = holding.knowledge() == Knowledge.LAST_KNOWN;
    boolean isFirst = holding.knowledge() == Knowledge.FIRST_KNOWN;
    String when = date == null ? wording.offices().time(tenure) : wording.date(isLast ? ShownTenure.last(date) : ShownTenure.first(date));
    List<Piece> pieces = new ArrayList<>();
    if (isLast || isFirst) {
      pieces.add(new Piece.Words(texts.text(isLast ? "holder.lastKnown" : "holder.firstKnown") + " "));
    }
    pieces.add(wording.link(tenure.person()).orElseGet(() -> new Piece.Words(wording.unnamed())));
    String doubt = isLast || isFirst ? when : holding.certain() ? "" : texts.text("holder.perhaps");
    String seen = holding.certain() ? wording.offices().seen(tenure) : "";
    Stream.of(doubt, tenure.acting() ? wording.offices().acting() : "", seen).filter(words -> !words.isEmpty())
        .forEach(words -> pieces.add(new Piece.Words(isOne ? " · " + words : " (" + words + ")")));
    return pieces;
  }
}
