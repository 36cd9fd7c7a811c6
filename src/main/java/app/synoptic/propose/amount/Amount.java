package app.synoptic.propose.amount;

import app.synoptic.domain.Value;

/// A number of things that words count: “more than 70 dockers”.
///
/// @param value how many
/// @param about whether the words say that it is not exact
/// @param unit  what is counted, as it is written: `dockers`
/// @param key   the same as it is compared
public record Amount(Value.Number value, boolean about, String unit, String key) {}
