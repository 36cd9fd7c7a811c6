package app.synoptic.sign;

import app.synoptic.domain.custody.CustodyStatement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file that left a library proves of itself.
///
/// @param statement where that library stood; null where it does not say
/// @param faults    what of the file is not as it was written
/// @param signature null where nobody has signed it
public record FileProof(@Nullable CustodyStatement statement, List<Fault> faults, @Nullable SignatureState signature) {

    public FileProof {
        faults = List.copyOf(faults);
    }

    /// Something of the file that is not as it was written.
    ///
    /// @param part what part of it; empty where it is the file as a whole
    public record Fault(Kind kind, String part) {}

    public enum Kind {
        /// The file does not say what it was: an older version wrote it, or somebody took that away.
        NO_SUMS,
        PART_CHANGED,
        PART_MISSING,
        PART_ADDED,
        /// What is left of the file as it was written is not what it was.
        FILE_CHANGED,
        /// Something was appended to it.
        APPENDED,
        /// What is signed was changed, or the signature.
        SIGNATURE_BROKEN,
        /// The time stamp is none of this signature.
        STAMP_BROKEN
    }

    /// Whether the file is as it was written, as far as it can be told.
    public boolean sound() {
        return faults.isEmpty();
    }

    /// Who signed it, if it was not changed since.
    public Optional<Signer> signer() {
        return signature == null || !sound() ? Optional.empty() : Optional.of(signature.signer());
    }
}
