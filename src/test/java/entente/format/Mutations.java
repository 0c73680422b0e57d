package entente.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Spoils files the way people, programs and enemies do, and makes some from nothing; the same seed always in the same way.
final class Mutations {
  private static final int MOST_CHANGES = 4;
  private static final int LONGEST_SPAN = 200;
  /// What is dangerous to a reader of JSON.
  private static final List<byte[]> SPLINTERS = Arrays.stream(new String[] {"{", "}", "[", "]", ",", ":", "\"", "\\", "\u0000", "\ufeff",
      "null", "true", "-", "1e999999999", "1e-2147483648", "0.1", "-0", "123456789012345678901234567890", "1" + "0".repeat(2000),
      "\"\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\udc00x\"", "\\u0000", "\n", "\r", "\"id\":", "\"x-\":", "\"events\":[", "],\"events\":[",
      "\"date\":", "\"title\":", "{\"id\":\"a\"},", "\"evidence\":[{}],", "},{", "/", "//", "'", "NaN", "é", "मिन्स्क", "😀",
      "[".repeat(600), "{\"a\":".repeat(600), "\"" + "a".repeat(20_000) + "\"",
      "\"" + "k".repeat(20_000) + "\":1,", "9999-99-99", "2020/2019",
      "{2019,2020}", "[..2019]", ".."}).map(text -> text.getBytes(UTF_8)).toList();
  /// What is not UTF-8, and marks of byte order.
  private static final List<byte[]> BYTES = Stream.of("fffe", "feff", "efbbbf", "eda080", "c080", "f4908080", "e282", "00")
      .map(HexFormat.of()::parseHex).toList();

  private Mutations() {}

  /// A file made of one of some files, or of nothing.
  static byte[] file(Random random, List<byte[]> files) {
    return switch (random.nextInt(20)) {
      case 0 -> bytes(random);
      case 1, 2 -> {
        var json = new StringBuilder();
        value(random, json, 0);
        yield json.toString().getBytes(UTF_8);
      }
      default -> mutated(random, files.get(random.nextInt(files.size())));
    };
  }

  /// A file with one to some changes.
  static byte[] mutated(Random random, byte[] file) {
    byte[] json = file;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      json = changed(random, json);
    }
    return json;
  }

  private static byte[] changed(Random random, byte[] json) {
    int at = random.nextInt(json.length + 1);
    int end = Math.min(json.length, at + random.nextInt(LONGEST_SPAN));
    return switch (random.nextInt(9)) {
      case 0 -> Arrays.copyOf(json, at);
      case 1 -> joined(json, at, new byte[0], end);
      case 2 -> joined(json, end, Arrays.copyOfRange(json, at, end), end);
      case 3 -> joined(json, at, BYTES.get(random.nextInt(BYTES.size())), at);
      case 4 -> joined(json, at, new byte[] {(byte) random.nextInt(256)}, Math.min(json.length, at + 1));
      case 5 -> {
        int[] other = span(json, random.nextInt(json.length + 1));
        yield token(json, at, Arrays.copyOfRange(json, other[0], other[1]));
      }
      case 6 -> token(json, at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
      default -> joined(json, at, SPLINTERS.get(random.nextInt(SPLINTERS.size())), random.nextBoolean() ? at : end);
    };
  }

  /// The file with one string replaced.
  private static byte[] token(byte[] json, int at, byte[] by) {
    int[] old = span(json, at);
    return joined(json, old[0], by, old[1]);
  }

  private static int[] span(byte[] json, int at) {
    int from = at;
    while (from < json.length && json[from] != '"') {
      from++;
    }
    int to = Math.min(from + 1, json.length);
    while (to < json.length && json[to] != '"') {
      to++;
    }
    return new int[] {Math.min(from, json.length), Math.min(to + 1, json.length)};
  }

  private static byte[] joined(byte[] json, int end, byte[] middle, int start) {
    var out = new ByteArrayOutputStream(end + middle.length + json.length - start);
    out.write(json, 0, end);
    out.writeBytes(middle);
    out.write(json, start, json.length - start);
    return out.toByteArray();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(2000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static void value(Random random, StringBuilder json, int depth) {
    int kind = random.nextInt(depth == 0 ? 2 : depth > 6 ? 5 : 9);
    switch (kind) {
      case 5, 6, 0 -> {
        String[] keys = {"id", "format", "title", "events", "parties", "date", "kind", "x-a", "evidence", "source", "name", "related"};
        json.append('{');
        for (int i = random.nextInt(6); i >= 0; i--) {
          json.append('"').append(keys[random.nextInt(keys.length)]).append("\":");
          value(random, json, depth + 1);
          json.append(i == 0 ? "" : ",");
        }
        json.append('}');
      }
      case 7, 8 -> {
        json.append('[');
        for (int i = random.nextInt(5); i >= 0; i--) {
          value(random, json, depth + 1);
          json.append(i == 0 ? "" : ",");
        }
        json.append(']');
      }
      case 1 -> json.append(random.nextDouble() * Math.pow(10, random.nextInt(40) - 20));
      case 2 -> json.append(random.nextBoolean() ? "true" : "null");
      default -> {
        String[] texts = {"a", "entente-dossier/1", "2020-02-30", "2020", "visit", "b", "en", "\\ud800", "https://a.b"};
        json.append('"').append(texts[random.nextInt(texts.length)]).append('"');
      }
    }
  }
}
