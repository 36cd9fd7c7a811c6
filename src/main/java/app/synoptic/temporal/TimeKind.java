package app.synoptic.temporal;

/// What sort of time an expression tells, as TIMEX3 has it: a date, a time of day, how long, how often.
public enum TimeKind { DATE, TIME, DURATION, SET }
