package app.synoptic.cli.proof;

import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.SignatureState.Stamp;
import app.synoptic.sign.SignatureState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a file proves, in lines for people.
final class FileProofLines {

    private FileProofLines() {}

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
