package entente.search;

import java.util.Arrays;

/// Finds out which words of a name those that are sought are, so that they differ least.
///
/// Every one must be a part of the name, a title, or, where others have been found, one part more, as a patronymic that is not recorded.
final class Assignment {
  private static final int MOST_OWN = 16;
  private static final int LEAST_FOR_ANOTHER = 3; // words, so that one may be no part of the name
  private static final int LONG = 6; // letters of a word that may be two
  private static final int SHORTENED = 2; // letters of an initial, as "Ph."
  private static final int ORDER = 2;
  private static final int TITLE = 2;
  private static final int JOINED = 1;
  private static final int INITIAL = 5;
  private static final int OTHER_INITIAL = 15;
  private static final int OTHER_PART = 60;
  private static final int LEFT_OUT = 3;

  private final Sought sought;
  private final int[] own;
  private final int whole;
  private final int limit;
  private final NameWords vocabulary;

  /// @param own the numbers of the words of the name in the vocabulary
  /// @param whole that of all of them spoken as one, below 0 where that is not known
  /// @param limit how unlike its words may be, in hundredths of what those of a person's may be
  Assignment(Sought sought, int[] own, int whole, int limit, NameWords vocabulary) {
    this.sought = sought;
    this.own = own.length > MOST_OWN ? Arrays.copyOf(own, MOST_OWN) : own;
    this.whole = whole;
    this.limit = limit;
    this.vocabulary = vocabulary;
  }

  private boolean isOfPerson() {
    return limit == Spellings.AS_A_PERSON;
  }

  Fit best() {
    return best(0, 0, -1, Fit.NOTHING_YET);
  }

  /// The best for the words from one on.
  ///
  /// @param used the words of the name that are taken, as bits
  /// @param last the one taken last, -1 at first
  private Fit best(int at, int used, int last, Fit fit) {
    if (at == sought.size()) {
      int left = own.length - Integer.bitCount(used);
      return isEnough(fit, left) ? fit.leaving(left, LEFT_OUT) : Fit.NONE;
    }
    Fit best = used == 0 && whole >= 0 ? asWhole(at, fit) : Fit.NONE;
    for (int word = 0; word < own.length; word++) {
      if ((used & 1 << word) == 0) {
        best = best.orBetter(as(word, at, used, last, fit));
      }
    }
    if (sought.isTitle(at)) {
      best = best.orBetter(best(at + 1, used, last, fit.withTitle(sought.isInitial(at) ? OTHER_INITIAL : TITLE)));
    }
    if (!best.isPossible() && isOfPerson() && sought.size() >= LEAST_FOR_ANOTHER) {
      best = best(at + 1, used, last, fit.withOther(isShort(at) ? OTHER_INITIAL : OTHER_PART));
    }
    return best;
  }

  /// Whether enough of the name is there: of a person any part, of others half; where something else is there, too, two parts, or a part
  /// and an initial beside another initial.
  private boolean isEnough(Fit fit, int left) {
    boolean isThere = fit.real() > 0 && (isOfPerson() || left <= fit.real());
    boolean isOtherAllowed = fit.others() == 0 || (fit.real() > 1 && fit.others() <= fit.real())
        || (fit.others() == 1 && fit.initials() > 0 && fit.cost() < OTHER_PART);
    return isThere && isOtherAllowed;
  }

  private boolean isShort(int at) {
    return sought.folded(at).length() <= SHORTENED;
  }

  /// Several words as the whole name, spoken as one.
  private Fit asWhole(int at, Fit fit) {
    Fit best = Fit.NONE;
    for (int length = 1; length <= sought.most(at); length++) {
      NameWords.Match match = sought.like(at, length).get(whole);
      if (match != null && match.isWithin(limit)) {
        Fit more = fit.with(match.cost(limit) + JOINED, match.isMistake(limit), false, own.length);
        best = best.orBetter(best(at + length, (1 << own.length) - 1, own.length, more));
      }
    }
    return best;
  }

  /// A word, or several, as one of the name.
  private Fit as(int word, int at, int used, int last, Fit fit) {
    int order = word > last ? 0 : ORDER;
    Fit best = Fit.NONE;
    for (int length = 1; length <= (own.length == 1 ? sought.most(at) : Math.min(2, sought.most(at))); length++) {
      NameWords.Match match = sought.like(at, length).get(own[word]);
      if (match != null && match.isWithin(limit)) {
        boolean isSame = length == 1 && vocabulary.folded(own[word]).equals(sought.folded(at));
        Fit more = fit.with(match.cost(limit) + order, match.isMistake(limit), isSame, 1);
        best = best.orBetter(best(at + length, used | 1 << word, word, more));
      }
    }
    if (best.isPossible() || !isOfPerson()) {
      return best;
    }
    return isInitial(word, at) ? best(at + 1, used | 1 << word, word, fit.withInitial(INITIAL + order)) : asTwo(word, at, used, fit);
  }

  /// Whether what is sought is the initial of a word of the name, or the reverse.
  private boolean isInitial(int word, int at) {
    String own = vocabulary.folded(this.own[word]);
    if (sought.isInitial(at)) {
      return own.startsWith(sought.folded(at)) || vocabulary.startsLike(this.own[word], sought.word(at));
    }
    return own.length() == 1 && (sought.folded(at).startsWith(own) || vocabulary.isLetter(sought.word(at), this.own[word]));
  }

  /// A word as two neighbours of the name.
  private Fit asTwo(int word, int at, int used, Fit fit) {
    if (word + 1 < own.length && (used & 2 << word) == 0 && sought.folded(at).length() >= LONG) {
      NameWords.Match match = vocabulary.joined(sought.word(at), own[word], own[word + 1]);
      if (match != null) {
        Fit more = fit.with(match.cost(limit) + JOINED, match.isMistake(limit), false, 2);
        return best(at + 1, used | 3 << word, word + 1, more);
      }
    }
    return Fit.NONE;
  }
}
