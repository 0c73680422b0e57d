package entente.format;

import org.jspecify.annotations.Nullable;

/// A key of an object.
///
/// @param index its number within the shape
/// @param absent what it stands for that the key is absent, null where that says nothing
record Key<V>(String name, Form<V> form, boolean isRequired, int index, @Nullable V absent) {}
