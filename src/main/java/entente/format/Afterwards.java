package entente.format;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Outlived;
import entente.dossier.Text;
import entente.time.Days;
import entente.time.EdtfDate;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Warns of what was over by the time for which it is named. That is known once the whole dossier is, so where it stands in the file is
/// looked for then, in another walk through the lists concerned.
final class Afterwards {
  private static final int NO_MEMBER = -1;

  /// A string in an entry: at a key, or at one of a member of a list.
  private record Named(String key, int member, @Nullable String part, String text, int offset) {
    boolean is(Outlived outlived) {
      return key.equals(outlived.key()) && Objects.equals(part, outlived.part()) && text.equals(outlived.named());
    }

    String pointer() {
      return "/" + key + (part == null ? "" : "/" + member + "/" + part);
    }
  }

  private final Dossier dossier;
  private final Input in;
  private final Problems problems;
  private final Map<String, List<Outlived>> sought; // by the entity that names it
  private final Set<String> keys;
  private final Set<String> lists;

  private Afterwards(Dossier dossier, List<Outlived> all, byte[] json, Problems problems, Progress progress) {
    this.dossier = dossier;
    this.in = new Input(FilePiece.whole(json), new ReadProgress(progress, json.length), new References());
    this.problems = problems;
    this.sought = all.stream().collect(Collectors.groupingBy(outlived -> outlived.by().id(), HashMap::new, Collectors.toList()));
    this.keys = all.stream().map(Outlived::key).collect(Collectors.toSet());
    this.lists = all.stream().map(outlived -> EntityKind.of(outlived.by()).key()).collect(Collectors.toSet());
  }

  /// Adds the warnings about a dossier.
  ///
  /// @param json what it was read from
  /// @throws java.util.concurrent.CancellationException when the progress ends it
  static void check(Dossier dossier, byte[] json, Problems problems, Progress progress) {
    List<Outlived> all = Outlived.in(dossier, progress);
    if (!all.isEmpty()) {
      Progress silent = () -> progress.isWanted(); // that of reading has come to its end
      new Afterwards(dossier, all, json, problems, silent).walk();
    }
  }

  private void walk() {
    in.next();
    for (String list = in.nextName(); list != null; list = in.nextName()) {
      if (!lists.contains(list) || in.next() != JsonToken.START_ARRAY) {
        in.skip();
        continue;
      }
      for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
        if (in.token() == JsonToken.START_OBJECT) {
          entry("/" + list + "/" + i);
        } else {
          in.skip();
        }
      }
    }
  }

  private void entry(String pointer) {
    List<Named> named = new ArrayList<>();
    String id = null;
    for (String key = in.nextName(); key != null; key = in.nextName()) {
      in.next();
      if (id == null && key.equals("id") && in.token() == JsonToken.VALUE_STRING) {
        id = in.string();
      } else if (keys.contains(key) && in.token() == JsonToken.VALUE_STRING) {
        named.add(new Named(key, NO_MEMBER, null, in.string(), in.offset()));
      } else if (keys.contains(key) && in.token() == JsonToken.START_ARRAY) {
        members(key, named);
      } else {
        in.skip();
      }
    }
    List<Outlived> here = id == null ? null : sought.remove(id);
    if (here != null) {
      here.forEach(outlived -> named.stream().filter(each -> each.is(outlived)).findFirst()
          .ifPresent(each -> warn(outlived, pointer + each.pointer(), each.offset())));
    }
  }

  private void members(String list, List<Named> into) {
    for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
      if (in.token() != JsonToken.START_OBJECT) {
        in.skip();
        continue;
      }
      for (String key = in.nextName(); key != null; key = in.nextName()) {
        if (in.next() == JsonToken.VALUE_STRING) {
          into.add(new Named(list, i, key, in.string(), in.offset()));
        } else {
          in.skip();
        }
      }
    }
  }

  private void warn(Outlived outlived, String pointer, int offset) {
    Text gone = dossier.find(Entity.Named.class, outlived.gone()).orElseThrow().naming().name();
    EdtfDate lastDay = Days.date(outlived.lastDay());
    if (outlived.by() instanceof Event event) {
      problems.add(offset, () -> pointer, Severity.WARNING, "party.over", () -> List.of(gone, lastDay, event.date()));
    } else {
      problems.add(offset, () -> pointer, Severity.WARNING, "post.over", () -> List.of(gone, lastDay));
    }
  }
}
