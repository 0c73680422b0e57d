package entente.dossier;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells the ids that an entity names, some perhaps more than once.
record ReferenceCollector(Consumer<String> into) {
  void of(Entity entity) {
    switch (entity) {
      case Party e -> add(e.succeeds());
      case Place e -> add(e.in());
      case Organisation e -> add(e.party(), e.place(), e.succeeds());
      case Mechanism e -> {
        e.parties().forEach(into);
        add(e.succeeds());
      }
      case Person e -> add(e.party());
      case Post e -> add(e.party(), e.organisation(), e.to(), e.place(), e.succeeds());
      case Tenure e -> add(e.post(), e.person(), e.place());
      case Topic e -> add(e.in());
      case Event e -> of(e);
      case Statement e -> of(e);
      case Figure e -> add(e.from(), e.to(), e.reporter());
      case Era _ -> { }
      case Coverage e -> e.about().forEach(into);
      case Source e -> {
        e.restsOn().forEach(into);
        add(e.party());
      }
    }
    of(entity.apparatus());
  }

  private void of(Event e) {
    add(e.place(), e.host(), e.guest(), e.mechanism());
    e.topics().forEach(into);
    e.participants().forEach(p -> add(p.person(), p.organisation(), p.party(), p.post()));
    e.related().forEach(r -> add(r.event()));
    e.documents().forEach(d -> add(d.source()));
  }

  private void of(Statement e) {
    e.by().forEach(into);
    e.to().forEach(into);
    add(e.event(), e.repeats());
    e.topics().forEach(into);
    Statement.Outcome outcome = e.outcome();
    if (outcome != null) {
      outcome.see().forEach(into);
    }
  }

  private void of(Apparatus apparatus) {
    apparatus.evidence().forEach(this::of);
    apparatus.disputed().forEach(d -> d.evidence().forEach(this::of));
    apparatus.resembles().forEach(r -> add(r.id()));
  }

  private void of(Evidence evidence) {
    add(evidence.source());
    evidence.restsOn().forEach(into);
  }

  private void add(@Nullable String... ids) {
    for (String id : ids) {
      if (id != null) {
        into.accept(id);
      }
    }
  }
}
