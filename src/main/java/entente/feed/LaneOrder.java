package entente.feed;

import entente.chart.Lane;
import entente.language.Language;
import entente.words.Alphabet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// In which order lanes stand that nobody has moved. What belongs in no lane stands in the last one in any order.
public enum LaneOrder {
  /// That of the dossier, or of the format where lanes stand for what it names.
  DOSSIER,
  /// That of the alphabet of a language.
  NAME,
  /// The lane with the most events first.
  NUMBER;

  private static final Comparator<Lane> REST_LAST = Comparator.comparing(lane -> lane.id().equals(Lanes.REST));

  /// Puts lanes in order; where several are equal, they stay as they are.
  ///
  /// @param lanes in the order of the dossier
  public List<Lane> of(List<Lane> lanes, Language language) {
    return switch (this) {
      case DOSSIER -> lanes;
      case NAME -> {
        Map<String, byte[]> keys = lanes.stream().collect(Collectors.toMap(Lane::id, lane -> Alphabet.key(lane.name(), language)));
        Function<Lane, byte[]> key = lane -> keys.getOrDefault(lane.id(), new byte[0]);
        yield sorted(lanes, Comparator.comparing(key, Arrays::compareUnsigned));
      }
      case NUMBER -> sorted(lanes, Comparator.comparingInt(lane -> -lane.members().size()));
    };
  }

  private static List<Lane> sorted(List<Lane> lanes, Comparator<Lane> order) {
    return lanes.stream().sorted(REST_LAST.thenComparing(order)).toList();
  }
}
