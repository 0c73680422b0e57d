package entente.time;

import entente.time.Template.Inflected;
import java.util.Arrays;

/// A phrase with gaps in both cases. In a bundle the genitive stands after a bar where it differs: `один из дней|одного из дней`.
record Forms(Template nominative, Template genitive) {
  static Forms of(String text) {
    int bar = text.indexOf('|');
    return bar < 0
        ? new Forms(Template.of(text), Template.of(text))
        : new Forms(Template.of(text.substring(0, bar)), Template.of(text.substring(bar + 1)));
  }

  Inflected fill(Inflected... fillings) {
    return new Inflected(nominative.fill(fillings), genitive.fill(fillings));
  }

  Inflected fillSame(String... fillings) {
    return fill(Arrays.stream(fillings).map(Inflected::same).toArray(Inflected[]::new));
  }
}
