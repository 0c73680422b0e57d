package entente.insight;

import entente.dossier.Dossier;
import entente.dossier.Statement;
import entente.dossier.Statement.Outcome;
import entente.time.Bounds;
import entente.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;


/// What was promised, aimed at, asked and invited to by a day and is not settled by then. What is said again is one promise, told by its
/// first wording; what became of it and until when it is due, by the last that says so.
///
/// @param overdue those of which the last day for it is over, the longest first
/// @param open the others, those that are due first at the beginning, those with no day set at the end
public record Promises(List<Pending> overdue, List<Pending> open) {
  /// What holds somebody to something, or asks for it.
  public static final Set<Statement.Kind> KINDS = Set.of(Statement.Kind.COMMITMENT, Statement.Kind.TARGET, Statement.Kind.INVITATION,
      Statement.Kind.REQUEST);

  /// One of them.
  ///
  /// @param statement its first wording
  /// @param due until when, as the last wording that sets a day says it; null where none does
  /// @param day the last day for it, in days since 1970-01-01; [Bounds#FUTURE] where none is set
  public record Pending(Statement statement, @Nullable Edtf due, long day) {}

  /// As of a day.
  public static Promises of(Dossier dossier, AsOf asOf) {
    List<Pending> pending = dossier.lists().statements().stream()
        .filter(statement -> KINDS.contains(statement.kind()) && statement.repeats() == null && !asOf.isLater(statement))
        .flatMap(statement -> pending(dossier, asOf, statement).stream()).sorted(Comparator.comparingLong(Pending::day)).toList();
    return new Promises(pending.stream().filter(each -> each.day() < asOf.day()).toList(),
        pending.stream().filter(each -> each.day() >= asOf.day()).toList());
  }

  private static Optional<Pending> pending(Dossier dossier, AsOf asOf, Statement first) {
    List<Statement> wordings = wordings(dossier, asOf, first);
    boolean isSettled = wordings.stream().flatMap(each -> asOf.outcome(each).stream())
        .anyMatch(outcome -> outcome.status() != Outcome.Status.OPEN);
    Edtf due = wordings.reversed().stream().map(Statement::due).filter(day -> day != null).findFirst().orElse(null);
    return isSettled ? Optional.empty()
        : Optional.of(new Pending(first, due, due == null ? Bounds.FUTURE : dossier.bounds(Statement.DUE, due).latestEnd()));
  }

  /// A statement and all that repeat it by the day, in turn.
  private static List<Statement> wordings(Dossier dossier, AsOf asOf, Statement first) {
    List<Statement> wordings = new ArrayList<>(List.of(first));
    Set<String> seen = new HashSet<>(Set.of(first.id()));
    for (int i = 0; i < wordings.size(); i++) {
      String id = wordings.get(i).id();
      dossier.referring(Statement.class, id).stream().filter(next -> id.equals(next.repeats()) && !asOf.isLater(next))
          .filter(next -> seen.add(next.id())).forEach(wordings::add);
    }
    return wordings;
  }
}
