package app.synoptic.cli.proof;

import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.dossier.DossierException;
import app.synoptic.export.DossierProof;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.SignatureState.Stamp;
import app.synoptic.sign.SignatureState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a file proves, in lines for people.
public final class FileProofLines {

    private FileProofLines() {}

    /// What is to be said of a dossier file that comes: who signed it, and whether it was changed; empty where neither was done, and of a file that
    /// cannot be read.
    public static Optional<String> arriving(Path file) {
        try {
            FileProof proof = DossierProof.of(file);
            boolean silent = proof.signature() == null && proof.faults().stream().allMatch(fault -> fault.kind() == FileProof.Kind.NO_SUMS);
            return silent ? Optional.empty() : Optional.of(of(file, new FileProof(null, proof.faults(), proof.signature())));
        } catch (DossierException unreadable) {
            return Optional.empty();
        }
    }

    static String of(Path file, FileProof proof) {
        List<String> lines = new ArrayList<>();
        proof.faults().forEach(fault -> lines.add(ProofWords.of("file.", fault.kind(), file, fault.part())));
        if (proof.sound()) {
            lines.add(ProofWords.of("file.sound", file));
        }
        SignatureState signature = proof.signature();
        lines.add(signature == null ? ProofWords.of("file.unsigned", file) : signed(file, proof, signature));
        Stamp stamp = signature == null ? null : signature.stamped();
        if (stamp != null && proof.sound()) {
            lines.add(ProofWords.of("file.stamped", file, stamp.at().toString(), stamp.by()));
        }
        CustodyStatement statement = proof.statement();
        if (statement != null) {
            lines.add(ProofWords.of("file.states", file, statement.dossier(), statement.head().library(), Long.toString(statement.head().number()),
                    statement.head().hash(), statement.texts().size()));
        }
        return String.join("\n", lines);
    }

    private static String signed(Path file, FileProof proof, SignatureState signature) {
        return proof.sound() ? ProofWords.of("file.signed", file, signature.signer().name(), signature.signer().spelled())
                : ProofWords.of("file.signed-otherwise", file, signature.signer().name(), signature.signer().spelled());
    }
}
