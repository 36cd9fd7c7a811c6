package app.synoptic.sign;

import org.jspecify.annotations.Nullable;

/// What something is to be signed with.
///
/// @param stamps who says when it was signed; null where nobody does
public record Signing(SigningKey key, @Nullable TimeStamps stamps) {}
