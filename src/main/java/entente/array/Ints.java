package entente.array;

import java.util.Arrays;

/// Numbers in a row that grows at its end.
public final class Ints {
  private int[] numbers;
  private int size;

  /// @param room for so many at first
  public Ints(int room) {
    this.numbers = new int[room];
  }

  /// Adds a number at the end.
  public void add(int number) {
    makeRoom(1);
    numbers[size++] = number;
  }

  /// Makes room for so many more at the end; half as many again as there are, if that is more, so that adding one by one takes no time.
  public void makeRoom(int more) {
    if (size + more > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(size + more, size + (size >> 1)));
    }
  }

  /// A number by its place, from 0.
  public int get(int place) {
    return numbers[place];
  }

  /// Puts another number in a place.
  public void set(int place, int number) {
    numbers[place] = number;
  }

  /// How many there are.
  public int size() {
    return size;
  }

  /// Takes away the last ones.
  ///
  /// @param newSize how many stay, no more than there are
  public void cutTo(int newSize) {
    size = newSize;
  }

  /// A copy.
  public int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
