package entente.words;

import entente.dossier.Basis;
import entente.dossier.Coverage;
import entente.dossier.Dispute;
import entente.dossier.Event;
import entente.dossier.Keyed;
import entente.dossier.Mechanism;
import entente.dossier.Organisation;
import entente.dossier.Party;
import entente.dossier.Quantity;
import entente.dossier.Rank;
import entente.dossier.Resemblance;
import entente.dossier.Source;
import entente.dossier.Statement;

/// Where the words for fixed values stand in the bundle.
final class FixedWords {
  private FixedWords() {}

  /// The key of the word for a value.
  static String key(Keyed value) {
    return of(value) + "." + value.key();
  }

  private static String of(Keyed word) {
    return switch (word) {
      case Basis _ -> "Basis";
      case Coverage.Of _ -> "Coverage.Of";
      case Dispute.Status _ -> "Dispute.Status";
      case Event.Kind _ -> "Event.Kind";
      case Event.Status _ -> "Event.Status";
      case Event.Style _ -> "Event.Style";
      case Event.Relation.Tie _ -> "Event.Relation.Tie";
      case Mechanism.Kind _ -> "Mechanism.Kind";
      case Organisation.Kind _ -> "Organisation.Kind";
      case Party.Kind _ -> "Party.Kind";
      case Quantity.Qualifier _ -> "Quantity.Qualifier";
      case Rank _ -> "Rank";
      case Resemblance.Verdict _ -> "Resemblance.Verdict";
      case Source.Kind _ -> "Source.Kind";
      case Statement.Kind _ -> "Statement.Kind";
      case Statement.Outcome.Status _ -> "Statement.Outcome.Status";
    };
  }
}
