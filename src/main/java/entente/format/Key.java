package entente.format;

/// A key of an object.
///
/// @param index its number within the shape
record Key<V>(String name, Form<V> form, boolean isRequired, int index) {}
