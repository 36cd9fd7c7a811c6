package app.synoptic.ui.safety;

import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.SignatureState;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import java.nio.file.Path;
import java.time.ZoneId;

/// What a file proves of itself: whether it was changed since it was written, whose key signed it, where it came from. It never says more than
/// the file can prove.
public final class FileProofView extends FactSheet {

    /// What the open library knows of a file.
    public enum Known {
        /// It is of another library, or does not say of which.
        STRANGER,
        /// It left this library, which stood where the file says.
        OWN,
        /// It says that it left this library, which never stood there.
        NEVER
    }

    /// @param close takes it away
    /// @param told  is run when it was copied
    public FileProofView(Path file, FileProof proof, Known known, Runnable close, Runnable told) {
        super("file-proof", Messages.get("verify.title", file.getFileName()), close, told);
        boolean silent = proof.faults().stream().allMatch(fault -> fault.kind() == FileProof.Kind.NO_SUMS);
        say(Messages.get(proof.sound() ? "verify.sound" : silent ? "verify.silent" : "verify.changed"), proof.sound() ? "proven" : silent ? "soft" : "disproven");
        proof.faults().stream().filter(fault -> fault.kind() != FileProof.Kind.NO_SUMS).forEach(fault ->
                fact(Messages.get("verify.fault"), Messages.get("verify.fault." + ConstantTerm.of(fault.kind()), fault.part())));
        signature(proof);
        statement(proof, known);
        fact(Messages.get("verify.file"), file.toString());
        show();
    }

    private void signature(FileProof proof) {
        SignatureState signature = proof.signature();
        if (signature == null) {
            fact(Messages.get("verify.signature"), Messages.get("verify.unsigned"));
            return;
        }
        fact(Messages.get("verify.signature"), Messages.get(proof.sound() ? "verify.signed" : "verify.signed.broken", signature.signer().name()));
        fact(Messages.get("verify.key"), signature.signer().spelled());
        SignatureState.Stamp stamp = signature.stamped();
        if (stamp != null) {
            String at = DateLabels.format("format.backup").format(stamp.at().atZone(ZoneId.systemDefault()));
            fact(Messages.get("verify.stamp"), Messages.get(proof.sound() ? "verify.stamped" : "verify.stamped.broken", stamp.by(), at));
        }
    }

    private void statement(FileProof proof, Known known) {
        CustodyStatement statement = proof.statement();
        if (statement != null) {
            fact(Messages.get("verify.from"), Messages.get("verify.states", statement.dossier(), statement.program(), statement.texts().size()));
            fact(Messages.get("verify.library"), Messages.get("verify.known." + ConstantTerm.of(known), statement.head().library(), Long.toString(statement.head().number())));
        }
    }
}
