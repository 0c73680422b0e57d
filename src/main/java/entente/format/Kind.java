package entente.format;

import entente.dossier.Keyed;

/// The lists of a dossier, by the word that stands for each in the file. An id belongs to the kind of the list it is defined in.
enum Kind implements Keyed {
  PARTIES,
  PLACES,
  ORGANISATIONS,
  MECHANISMS,
  PEOPLE,
  POSTS,
  TENURES,
  TOPICS,
  EVENTS,
  STATEMENTS,
  FIGURES,
  ERAS,
  COVERAGE,
  SOURCES;

  /// The kind as one bit, so that kinds together fit in a number.
  int bit() {
    return 1 << ordinal();
  }
}
