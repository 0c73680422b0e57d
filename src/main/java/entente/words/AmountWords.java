package entente.words;

import entente.dossier.Quantity;
import entente.language.Language;
import entente.language.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How amounts read in one language: to the last digit, or short, in three digits and the words for large numbers that the language has.
final class AmountWords {
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());
  private static final MathContext SHORT = new MathContext(3);
  private static final MathContext ROUND = new MathContext(9); // what sums and products of a double are right to
  private static final int BEYOND = 6; // so many digits more than the largest word has are no longer read

  private final Messages messages;
  private final Language language;
  private final List<Scale> scales; // the smallest first

  /// A word for a large number.
  ///
  /// @param power of ten
  private record Scale(int power, String word) {
    static Scale read(String text) {
      String[] parts = text.split(" ", 2);
      return new Scale(Integer.parseInt(parts[0]), parts[1]);
    }
  }

  AmountWords(Language language, Messages messages) {
    this.language = language;
    this.messages = messages;
    this.scales = Arrays.stream(messages.text("amount.scales").split("\\|", -1)).map(Scale::read).toList();
  }

  /// A number to its last digit.
  String exact(BigDecimal number) {
    return language.grouped(number);
  }

  /// A number in few characters, for an axis.
  String compact(double number) {
    return compact(BigDecimal.valueOf(number).round(ROUND));
  }

  private String compact(BigDecimal number) {
    BigDecimal rounded = number.round(SHORT);
    if (number.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(scales.getFirst().power())) < 0) {
      return exact(number.abs().compareTo(BigDecimal.ONE) < 0 ? rounded : number);
    }
    Scale scale = scales.reversed().stream()
        .filter(each -> rounded.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(each.power())) >= 0).findFirst().orElseThrow();
    BigDecimal share = rounded.scaleByPowerOfTen(-scale.power());
    return share.precision() - share.scale() > BEYOND ? rounded.toString() : exact(share) + "\u00A0" + scale.word();
  }

  /// An amount with its unit and how exact it is, to the last digit; empty where there is no value.
  Optional<String> exact(Quantity quantity) {
    return Optional.ofNullable(quantity.value()).map(value -> withUnit(exact(value.value()), quantity));
  }

  /// The same in short.
  Optional<Piece> brief(Quantity quantity) {
    return Optional.ofNullable(quantity.value()).map(value -> {
      String brief = withUnit(compact(value.value()), quantity);
      String exact = withUnit(exact(value.value()), quantity);
      return brief.equals(exact) ? new Piece.Words(exact) : new Piece.Amount(brief, exact);
    });
  }

  private String withUnit(String number, Quantity quantity) {
    String unit = quantity.unit() == null || quantity.unit().equals("1") ? "" : quantity.unit();
    String amount = unit.isEmpty() ? number : messages.text(CURRENCIES.contains(unit) ? "amount.money" : "amount.measure", number, unit);
    return quantity.qualifier() == null ? amount
        : messages.text("Quantity.Qualifier." + quantity.qualifier().key()) + " " + amount;
  }
}
