package app.synoptic.store;

import java.time.Instant;

/// One change that was made: which, when, on what, and whether it has been taken back.
///
/// @param name    a dotted key that says which change it was, such as `command.hold-original`
/// @param subject what was changed, such as a source's publisher
public record JournalEntry(long number, Instant at, String name, String subject, boolean undone) {}
