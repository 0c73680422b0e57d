package entente.chart;

import entente.time.Bounds;

/// A period behind everything.
///
/// @param bounds the days on which it can have begun and ended
public record EraBand(String id, String name, Bounds bounds) {}
