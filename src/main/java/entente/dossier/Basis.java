package entente.dossier;

/// Whether a source says something or the compiler concludes it.
public enum Basis implements Keyed {
  STATED,
  INFERRED
}
