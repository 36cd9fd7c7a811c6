package app.synoptic.sign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a signature in a file says, and whether it holds.
///
/// @param holds   whether all that it covers is as it was signed
/// @param whole   whether it covers the whole file
/// @param stamped when somebody else says that the signature was there; null where nobody does
public record SignatureState(Signer signer, boolean holds, boolean whole, @Nullable Stamp stamped) {

    /// What a time stamp says.
    ///
    /// @param by    the name that who stamped it claims
    /// @param holds whether the stamp is one of this signature, and is as it was made
    public record Stamp(Instant at, String by, boolean holds) {}

    /// Whether nothing of the file was changed since it was signed.
    public boolean sound() {
        return holds && whole && (stamped == null || stamped.holds);
    }
}
