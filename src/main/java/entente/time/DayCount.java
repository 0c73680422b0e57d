package entente.time;

/// How many days something lasted, as a range. The day it began on and the day it ended on both count.
///
/// @param least at least 1
/// @param most [Bounds#FUTURE] for no limit
public record DayCount(long least, long most) {}
