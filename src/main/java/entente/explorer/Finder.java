package entente.explorer;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.EntityKind;
import entente.dossier.Event;
import entente.dossier.Person;
import entente.dossier.Source;
import entente.dossier.Statement;
import entente.explorer.Explorer.View;
import entente.insight.AsOf;
import entente.insight.AsOf.Holding;
import entente.language.Language;
import entente.language.LongText;
import entente.search.Folding;
import entente.search.Search;
import entente.words.EntityWords;
import entente.work.Background;
import entente.work.Background.Follower;
import entente.work.Progress;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Finds entities of the open dossier by what is typed. On the UI thread; the work is done in the background.
public final class Finder {
  private static final String INDEXING = "indexing";
  private static final String FINDING = "finding";

  private final Background background;
  private final Language language;
  private final ObservableValue<AsOf> asOf;
  private final BiFunction<Dossier, Progress, Search> index;
  private Dossier dossier;
  private @Nullable Search search;
  private boolean isIndexing;
  private @Nullable Question waiting; // the latest, until the words of the dossier have been gone through

  /// Something found.
  ///
  /// @param name as on the as-of day
  /// @param below what else there is to say in passing: when it was, by which other name it was found, what it is called today, the post on
  ///     the as-of day; may be empty
  /// @param sought the word of the name that begins as one of those sought; empty where none does
  public record Found(EntityKind kind, String id, String name, String below, Part sought) {}

  /// A part of a name.
  ///
  /// @param end the place behind it
  public record Part(int start, int end) {}

  /// What somebody wants to find.
  private record Question(String text, int most, Follower<List<Found>> follower) {}

  Finder(ObservableValue<View> view, ObservableValue<AsOf> asOf, Background background, Language language) {
    this(view, asOf, background, language, Search::of);
  }

  /// @param index goes through the words of a dossier
  Finder(ObservableValue<View> view, ObservableValue<AsOf> asOf, Background background, Language language,
      BiFunction<Dossier, Progress, Search> index) {
    this.asOf = asOf;
    this.background = background;
    this.language = language;
    this.index = index;
    this.dossier = view.getValue().dossier();
    view.subscribe(next -> {
      dossier = next.dossier();
      search = null;
      waiting = null;
      isIndexing = false;
      background.end(INDEXING);
      background.end(FINDING);
    });
  }

  /// Begins to go through the words of the open dossier, if that has not been done. If it fails, so does the question that waits for it.
  public void prepare() {
    if (search == null && !isIndexing) {
      isIndexing = true;
      Dossier indexed = dossier;
      background.run(INDEXING, progress -> index.apply(indexed, progress),
          new Follower<>(_ -> { }, made -> indexed(made, this::ask), () -> indexed(null, question -> question.follower().failed().run())));
    }
  }

  private void indexed(@Nullable Search made, Consumer<Question> then) {
    search = made;
    isIndexing = false;
    Question question = waiting;
    waiting = null;
    if (question != null) {
      then.accept(question);
    }
  }

  /// Whether an answer must wait until the words have been gone through.
  public boolean isPreparing() {
    return search == null;
  }

  /// Finds what has words that begin as those of a text, kind by kind, the best first. Of several questions only the latest is answered.
  ///
  /// @param most how many of each kind
  /// @param then takes the answer
  /// @param failed runs if there is none because something went wrong; the next question begins anew
  public void find(String text, int most, Consumer<List<Found>> then, Runnable failed) {
    var question = new Question(text, most, new Follower<>(_ -> { }, then, failed));
    if (search == null) {
      waiting = question;
      prepare();
    } else {
      ask(question);
    }
  }

  private void ask(Question question) {
    Search present = Objects.requireNonNull(search);
    AsOf day = asOf.getValue();
    EntityWords wording = new EntityWords(dossier, language).on(day.day());
    background.run(FINDING, progress -> present.find(question.text(), question.most(), progress).stream()
        .map(hit -> found(wording, day, question.text(), hit)).toList(), question.follower());
  }

  private static Found found(EntityWords wording, AsOf day, String sought, Search.Hit hit) {
    Entity entity = hit.entity();
    Stream<String> said = switch (entity) {
      case Event event -> Stream.of(wording.shortDate(event.date()));
      case Source source -> Stream.of(publisher(wording, source, sought), wording.shortDate(source.published()));
      case Statement statement -> Stream.of(elsewhere(wording.name(statement), sought, hit), wording.shortDate(statement.date()));
      case Person person -> Stream.of(why(wording, person, hit), wording.today(person),
          day.holding(person.id()).filter(Holding::certain).map(wording.offices()::post).orElse(""));
      case Entity.Named named -> Stream.of(why(wording, named, hit), wording.today(named));
      default -> Stream.of();
    };
    String name = wording.name(entity);
    return new Found(hit.kind(), entity.id(), name, said.filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")),
        part(name, Folding.of(sought).split(" ", -1)));
  }

  private static Part part(String name, String[] sought) {
    var words = BreakIterator.getWordInstance();
    words.setText(name);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      String word = Folding.of(name.substring(start, end));
      if (Arrays.stream(sought).anyMatch(begun -> !begun.isEmpty() && word.startsWith(begun))) {
        return new Part(start, end);
      }
      start = end;
    }
    return new Part(0, 0);
  }

  /// By which other name something was found, else that it may only be spelt as is sought.
  private static String why(EntityWords wording, Entity.Named named, Search.Hit hit) {
    String other = wording.otherwise(named, hit.name());
    return other.isEmpty() && hit.match().compareTo(Search.Match.SPELLING) >= 0 ? wording.spelling() : other;
  }

  /// In which words of another language what is sought stands, where those that are shown have it not.
  private static String elsewhere(String shown, String sought, Search.Hit hit) {
    return has(shown, sought) || !has(hit.name(), sought) ? "" : LongText.line(hit.name());
  }

  private static boolean has(String text, String sought) {
    String spaced = " " + Folding.of(text);
    return Arrays.stream(Folding.of(sought).split(" ", -1)).allMatch(word -> spaced.contains(" " + word));
  }

  /// Who published what is not called as is sought.
  private static String publisher(EntityWords wording, Source source, String sought) {
    return has(String.join(" ", source.title().all()), sought) ? "" : wording.in(source.publisher());
  }
}
