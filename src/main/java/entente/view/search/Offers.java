package entente.view.search;

import entente.chart.Span;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Keyed;
import entente.dossier.Mechanism;
import entente.dossier.Organisation;
import entente.explorer.Explorer;
import entente.language.Language;
import entente.language.Messages;
import entente.query.Choices;
import entente.query.Comparison;
import entente.query.Query;
import entente.query.QueryField;
import entente.search.Folding;
import entente.time.Bounds;
import entente.time.DateReader;
import entente.time.DateWords;
import entente.time.Entered;
import entente.time.Reading;
import entente.view.parts.Shortcut;
import entente.view.parts.WindowKey;
import entente.view.parts.WindowKeys;
import entente.words.EntityWords;
import entente.words.QueryWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be done with what somebody types to find something: a date can be gone to, read as of and filtered by, a word of the field
/// can be filtered by, a command can be run.
final class Offers {
  private static final String COMMANDS_ONLY = ">";
  private static final int MOST_COMMANDS = 6;
  private static final int MOST_READINGS = 2;
  private static final int MOST_LOOKED_AT = 2_000; // at each letter typed
  private static final int MOST_OF_KIND = 100; // more would be no condition that somebody reads
  private static final double ASIDE = 0.5; // of the stretch, at each side of it
  private static final double LEAST_ASIDE = 30; // days
  private static final Set<QueryField> SPOKEN =
      EnumSet.of(QueryField.KIND, QueryField.STATUS, QueryField.STYLE, QueryField.RANK, QueryField.IS, QueryField.HAS);
  private static final Set<WindowKey> NOT_FROM_HERE = EnumSet.of(WindowKey.SEARCH, WindowKey.CANCEL);

  private final Explorer explorer;
  private final WindowKeys keys;
  private final Messages messages;
  private final Messages english;
  private final DateReader dates;

  Offers(Explorer explorer, WindowKeys keys, Messages messages) {
    this.explorer = explorer;
    this.keys = keys;
    this.messages = messages;
    this.english = Messages.of(Offers.class, Language.ENGLISH);
    this.dates = new DateReader(messages.language(), DateReader.Order.DAY_FIRST);
  }

  /// Whether only commands are asked for.
  static boolean isOfCommands(String text) {
    return text.stripLeading().startsWith(COMMANDS_ONLY);
  }

  /// What a date that is typed can be used for; none if it is no date.
  List<Offer> days(String text) {
    return switch (dates.read(text)) {
      case Entered.Sure sure -> days(sure);
      case Entered.Unsure(List<Entered.Sure> readings) ->
          readings.stream().limit(MOST_READINGS).flatMap(sure -> days(sure).stream()).toList();
      case Entered.NotUnderstood _ -> List.of();
    };
  }

  private List<Offer> days(Entered.Sure sure) {
    Bounds bounds = sure.date().bounds(Reading.WITHIN, explorer.view().dossier().knownUntil());
    if (bounds.earliestStart() == Bounds.PAST || bounds.latestEnd() == Bounds.FUTURE) {
      return List.of();
    }
    double aside = Math.max(LEAST_ASIDE, (bounds.latestEnd() + 1.0 - bounds.earliestStart()) * ASIDE);
    var stretch = new Span(bounds.earliestStart() - aside, bounds.latestEnd() + 1 + aside);
    return List.of(
        new Offer(Offer.DAY, messages.text("search.go", sure.words()), "", () -> explorer.see(stretch)),
        new Offer(Offer.DAY, messages.text("search.asOf", DateWords.in(messages.language()).day(bounds.latestEnd())), "",
            () -> explorer.readAsOf(bounds.latestEnd())),
        new Offer(Offer.FILTER, messages.text("search.during", sure.words()), "",
            () -> narrow(Query.Condition.of(QueryField.DATE, sure.date().toString()))));
  }

  private void narrow(Query part) {
    explorer.filter(explorer.filterProperty().get().and(part));
  }

  /// Filters by a word of the field, such as "disputed".
  List<Offer> conditions(String text) {
    String sought = Folding.of(text);
    var words = new QueryWords(explorer.view().dossier(), explorer.language());
    List<Offer> offers = new ArrayList<>();
    for (QueryField field : SPOKEN) {
      if (field.choices() instanceof Choices.Words choices) {
        choices.words().stream().filter(value -> !sought.isEmpty()
            && (Folding.of(value).equals(sought) || Folding.of(words.value(field, value)).equals(sought)))
            .map(value -> Query.Condition.of(field, value)).forEach(condition -> offers.add(new Offer(
                Offer.FILTER, only(condition, words), condition.toString(), () -> narrow(condition))));
      }
    }
    Dossier.Lists lists = explorer.view().dossier().lists();
    List<Query> ofMany = Stream.concat(ofMany(QueryField.ORG, lists.organisations(), Organisation::kind, text).stream(),
        ofMany(QueryField.MECHANISM, lists.mechanisms(), Mechanism::kind, text).stream()).toList();
    if (!ofMany.isEmpty()) {
      offers.add(new Offer(Offer.FILTER, messages.text("search.onlyWith", text.strip()), "", () -> narrow(Query.any(ofMany))));
    }
    return offers;
  }

  private String only(Query.Condition condition, QueryWords words) {
    return switch (condition.field()) {
      case STATUS, STYLE, IS -> messages.text("search.onlySuch", words.value(condition.field(), condition.values().getFirst()));
      case HAS -> messages.text("search.onlyWhich", words.value(condition.field(), condition.values().getFirst()));
      default -> messages.text("search.only", words.sentence(condition));
    };
  }

  /// What has any of all bodies or mechanisms of a kind, or with a word in their names, such as "embassy".
  private <T extends Entity.Named> Optional<Query> ofMany(QueryField field, List<T> all, Function<T, ? extends @Nullable Keyed> kind,
      String text) {
    String sought = Folding.of(text);
    if (sought.isEmpty() || all.size() > MOST_LOOKED_AT) {
      return Optional.empty();
    }
    var words = new EntityWords(explorer.view().dossier(), explorer.language());
    List<String> ids = all.stream().filter(each -> {
      Keyed of = kind.apply(each);
      return (of != null && Stream.of(of.key(), words.word(of)).map(Folding::of).anyMatch(sought::equals))
          || each.naming().all().anyMatch(name -> (" " + Folding.of(name) + " ").contains(" " + sought + " "));
    }).map(Entity::id).toList();
    return ids.size() < 2 || ids.size() > MOST_OF_KIND ? Optional.empty() : Optional.of(new Query.Condition(field, Comparison.IS, ids));
  }

  /// Filters by the words themselves.
  Offer words(String text) {
    List<Query> words = Arrays.stream(text.strip().split("\\s+", -1)).map(word -> word.replace("\"", ""))
        .filter(word -> !Folding.of(word).isEmpty()).<Query>map(Query.Words::new).toList();
    return new Offer(Offer.FILTER, messages.text("search.words", text.strip()), "", () -> narrow(Query.all(words)));
  }

  /// Commands each of whose words begins with one that is typed, in the language of the interface or in English; all of them for none.
  List<Offer> commands(String text) {
    boolean isAsked = isOfCommands(text);
    String sought = Folding.of(isAsked ? text.strip().substring(COMMANDS_ONLY.length()) : text);
    if (sought.isEmpty() && !isAsked) {
      return List.of();
    }
    return WindowKey.all().stream().filter(key -> keys.isOffered(key) && !NOT_FROM_HERE.contains(key))
        .filter(key -> Stream.of(messages, english).anyMatch(words -> hasWords(Folding.of(key.words(words)), sought)))
        .limit(isAsked ? Integer.MAX_VALUE : MOST_COMMANDS)
        .map(key -> new Offer(Offer.COMMAND, key.words(messages), keys(key), () -> keys.run(key))).toList();
  }

  private String keys(Shortcut key) {
    return key.combinations().isEmpty() ? "" : Shortcut.text(key.combinations().getFirst(), messages);
  }

  private static boolean hasWords(String name, String sought) {
    String spaced = " " + name;
    return sought.isEmpty() || Arrays.stream(sought.split(" ")).allMatch(word -> spaced.contains(" " + word));
  }
}
