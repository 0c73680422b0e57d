package entente.view;

import entente.explorer.PeopleGroup;

/// A line of the people list.
sealed interface PeopleEntry {

  /// The name of a party above its people.
  record Heading(PeopleGroup group) implements PeopleEntry {}

  /// A person.
  record Person(PeopleGroup.Row row) implements PeopleEntry {}
}
