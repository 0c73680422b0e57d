package entente.format;

import entente.time.Edtf;
import entente.time.EdtfDate;
import entente.time.EdtfException;
import entente.time.EdtfInterval;
import entente.time.EdtfSet;
import entente.time.EdtfUnspecified;
import entente.time.Endpoint;
import entente.time.Reading;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// An EDTF date.
///
/// @param reading what it claims where it is coarser than a day
record Date(Reading reading) implements Form<Edtf> {
  @Override
  public @Nullable Edtf read(Input in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.refuseShown("date");
    }
    Edtf known = in.date();
    if (known != null) {
      return known;
    }
    Edtf date = parse(in, in.string(), in.offset(), in::pointer);
    return switch (date) {
      case EdtfDate plain -> in.remember(plain);
      case EdtfInterval interval when !interval.isReversed() ->
          in.remember(new EdtfInterval(in.shared(interval.start()), in.shared(interval.end())));
      case null, default -> date;
    };
  }

  /// Reads a date that stands as a string at some place of the file.
  ///
  /// @return null if it is not one
  @Nullable Edtf parse(Input in, String text, int offset, Supplier<String> pointer) {
    try {
      Edtf date = Edtf.parseMixing(text);
      if (saysNothing(date)) {
        in.error(offset, pointer, "date.nothing", () -> List.of(Input.shown(text)));
        return null;
      }
      if (date instanceof EdtfInterval interval && interval.isReversed()) {
        in.warn(offset, pointer, "date.reversed", text, interval.inOrder());
      }
      if (reading != Reading.LIFE && date instanceof EdtfSet set && set.choice() == EdtfSet.Choice.EACH_OF) {
        in.warn(offset, pointer, "date.each", text);
      }
      return date;
    } catch (EdtfException fault) {
      in.notDate(offset, pointer, text, fault);
      return null;
    }
  }

  /// Whether it is a date for which no day is known, `XXXX` or `../..`: one can always say more.
  private static boolean saysNothing(Edtf date) {
    return switch (date) {
      case EdtfUnspecified some -> !some.hasSpecified();
      case EdtfInterval interval -> interval.start() instanceof Endpoint.Open && interval.end() instanceof Endpoint.Open;
      default -> false;
    };
  }
}
