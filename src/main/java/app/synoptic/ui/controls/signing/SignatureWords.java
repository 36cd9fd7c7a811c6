package app.synoptic.ui.controls.signing;

import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.SignException;
import app.synoptic.sign.SignatureState.Stamp;
import app.synoptic.sign.SignatureState;
import app.synoptic.ui.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keys and signatures in words of the screen. They never say more than a signature does: which key, and the name that it claims.
public final class SignatureWords {

    private static final int MOST_PARTS = 3;

    private SignatureWords() {}

    /// Why something was not signed.
    public static String of(SignException failed) {
        Throwable cause = failed.getCause();
        return Messages.get("signing.failed." + ConstantTerm.of(failed.reason()), failed.subject(),
                cause == null || cause.getMessage() == null ? "–" : cause.getMessage());
    }

    /// What a file that came proves, in a sentence or two; empty where it was not changed and nobody has signed it.
    public static Optional<String> of(FileProof proof) {
        SignatureState signature = proof.signature();
        boolean silent = proof.faults().stream().allMatch(fault -> fault.kind() == FileProof.Kind.NO_SUMS);
        if (signature == null) {
            return silent ? Optional.empty() : Optional.of(Messages.get("signing.proof.changed", parts(proof)));
        }
        String name = signature.signer().name();
        String key = signature.signer().spelled();
        if (!proof.sound()) {
            return Optional.of(Messages.get("signing.proof.broken", name, key, parts(proof)));
        }
        Stamp stamp = signature.stamped();
        String signed = Messages.get("signing.proof.signed", name, key);
        return Optional.of(stamp == null ? signed : signed + " " + Messages.get("signing.proof.stamped", stamp.by(), stamp.at().toString()));
    }

    /// What was changed, as far as it can be named.
    private static String parts(FileProof proof) {
        Stream<String> named = proof.faults().stream().map(FileProof.Fault::part).filter(part -> !part.isEmpty()).limit(MOST_PARTS);
        String parts = named.collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : " (" + parts + ")";
    }
}
