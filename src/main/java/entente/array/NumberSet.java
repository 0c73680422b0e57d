package entente.array;

/// An immutable set of numbers from 0. A set that is made from others shares with them all in which they agree, so that very many sets that
/// grow from each other take little more room than one of them.
///
/// A binary tree over the numbers, 64 of them in a leaf; Okasaki and Gill, "Fast Mergeable Integer Maps", 1998. It is as deep as a number
/// has bits at most.
@SuppressWarnings("ReferenceEquality") // what is shared is the same object; to compare what is not would take as long as to join it
public sealed interface NumberSet {
  /// How many numbers there are.
  int size();

  /// The bits in which all its numbers agree, without the last six.
  int key();

  /// The highest bit of keys in which its numbers differ, 0 where their keys are the same.
  int bit();

  /// Sixty-four neighbours.
  ///
  /// @param key their numbers without the last six bits
  /// @param bits which of them are in the set
  record Leaf(int key, long bits) implements NumberSet {
    @Override
    public int size() {
      return Long.bitCount(bits);
    }

    @Override
    public int bit() {
      return 0;
    }
  }

  /// Sets whose keys agree in all bits above one.
  ///
  /// @param key the bits in which they agree
  /// @param bit that in which the keys of the one set are 0, those of the other 1
  record Fork(int key, int bit, NumberSet zero, NumberSet one, int size) implements NumberSet {

    boolean spans(NumberSet other) {
      return bit > other.bit() && (other.key() & -bit << 1) == key;
    }

    boolean isLike(NumberSet other) {
      return other instanceof Fork fork && bit == fork.bit && key == fork.key;
    }

    NumberSet on(NumberSet other) {
      return (other.key() & bit) == 0 ? zero : one;
    }
  }

  /// No number.
  static NumberSet none() {
    return new Leaf(0, 0);
  }

  /// A single number.
  static NumberSet of(int number) {
    return new Leaf(number >>> 6, 1L << number);
  }

  /// The numbers of both.
  default NumberSet with(NumberSet other) {
    if (this == other || other.size() == 0) {
      return this;
    }
    if (size() == 0) {
      return other;
    }
    if (this instanceof Fork fork && fork.spans(other)) {
      return (other.key() & fork.bit()) == 0
          ? fork(fork, fork, fork.zero().with(other), fork.one()) : fork(fork, fork, fork.zero(), fork.one().with(other));
    }
    return switch (other) {
      case Fork fork when fork.spans(this) -> fork.with(this);
      case Fork fork when this instanceof Fork own && own.isLike(fork) ->
          fork(own, fork, own.zero().with(fork.zero()), own.one().with(fork.one()));
      case Leaf leaf when this instanceof Leaf own && own.key() == leaf.key() -> leaf(own, leaf);
      default -> joined(other);
    };
  }

  private static NumberSet leaf(Leaf a, Leaf b) {
    long bits = a.bits() | b.bits();
    return bits == a.bits() ? a : bits == b.bits() ? b : new Leaf(a.key(), bits);
  }

  /// One of two forks if it has these parts already, else a new one.
  private static NumberSet fork(Fork a, Fork b, NumberSet zero, NumberSet one) {
    if (zero == a.zero() && one == a.one()) {
      return a;
    }
    return zero == b.zero() && one == b.one() ? b : new Fork(a.key(), a.bit(), zero, one, zero.size() + one.size());
  }

  private NumberSet joined(NumberSet other) {
    int bit = Integer.highestOneBit(key() ^ other.key());
    boolean isFirst = (key() & bit) == 0;
    return new Fork(key() & -bit << 1, bit, isFirst ? this : other, isFirst ? other : this, size() + other.size());
  }

  /// Whether a number is in both.
  default boolean meets(NumberSet other) {
    if (this == other) {
      return size() > 0;
    }
    if (this instanceof Fork fork && fork.spans(other)) {
      return fork.on(other).meets(other);
    }
    return switch (other) {
      case Fork fork when fork.spans(this) -> fork.on(this).meets(this);
      case Fork fork when this instanceof Fork own && own.isLike(fork) -> own.zero().meets(fork.zero()) || own.one().meets(fork.one());
      case Leaf leaf when this instanceof Leaf own && own.key() == leaf.key() -> (own.bits() & leaf.bits()) != 0;
      default -> false;
    };
  }
}
