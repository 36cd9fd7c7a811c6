package app.synoptic.sign;

import app.synoptic.domain.custody.CustodyStatement;
import org.jspecify.annotations.Nullable;

/// What proves a file that leaves the library, besides the hashes of its parts.
///
/// @param statement where the library stood; null where the file comes from none
/// @param signing   what it is signed with; null where it is not
public record Provenance(@Nullable CustodyStatement statement, @Nullable Signing signing) {

    public static final Provenance NONE = new Provenance(null, null);
}
