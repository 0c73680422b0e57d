package entente.bench;

/// One measured value.
///
/// @param name what was measured, with a dot between subject and quantity: `start.ms`
/// @param value in `unit`
/// @param unit `ms`, `MiB`, `%` of a core, or `1` for a ratio
/// @param baseline the same quantity, in the same unit and measured in the same run, of the plain thing that this one stands on
record Measure(String name, double value, String unit, double baseline) {}
