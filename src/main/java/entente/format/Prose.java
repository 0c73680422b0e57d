package entente.format;

import entente.dossier.Foreign;
import entente.dossier.Text;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// A text for people: in the language of the dossier, or in several.
record Prose() implements Form<Text> {
  @Override
  public @Nullable Text read(Input in) {
    if (in.token() == JsonToken.START_OBJECT) {
      return tagged(in);
    }
    return plain(in, "text");
  }

  @Override
  public void write(Text text, Output out) throws IOException {
    switch (text) {
      case Text.Plain(String value) -> out.string(value);
      case Text.Tagged(Map<String, String> byTag, Foreign foreign) -> out.strings(byTag, foreign);
    }
  }

  private static @Nullable Text tagged(Input in) {
    int start = in.offset();
    boolean isEmpty = true;
    Map<String, String> byTag = new LinkedHashMap<>(4);
    Map<String, String> foreign = new LinkedHashMap<>(0);
    for (String tag = in.nextName(); tag != null; tag = in.nextName()) {
      isEmpty &= Shape.isForeign(tag);
      if (byTag.containsKey(tag) || foreign.containsKey(tag)) {
        in.refuse("key.duplicate", tag);
      } else if (Shape.isForeign(tag)) {
        in.next();
        foreign.put(tag, Scalar.Any.json(in));
      } else if (!in.isTag(tag)) {
        in.refuse("text.tag", Input.shown(tag));
      } else {
        String shared = in.shared();
        in.next();
        Text.Plain text = plain(in, "text.plain");
        if (text != null) {
          byTag.put(shared, text.value());
        }
      }
    }
    if (isEmpty) {
      String shown = foreign.isEmpty() ? "{}" : "{…}";
      in.error(start, in::pointer, "text", () -> List.of(shown));
    }
    return byTag.isEmpty() ? null : new Text.Tagged(byTag, foreign.isEmpty() ? Foreign.NONE : new Foreign(foreign));
  }

  private static Text.@Nullable Plain plain(Input in, String message) {
    Text.Plain text = in.token() == JsonToken.VALUE_STRING ? in.plain() : null;
    return text == null ? in.refuseShown(message) : text;
  }
}
