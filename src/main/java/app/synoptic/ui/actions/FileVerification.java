package app.synoptic.ui.actions;

import app.synoptic.domain.custody.ChainHead;
import app.synoptic.dossier.DossierException;
import app.synoptic.export.DossierFileReader;
import app.synoptic.export.DossierProof;
import app.synoptic.report.pdf.ReportProof;
import app.synoptic.sign.FileProof;
import app.synoptic.store.Library;
import app.synoptic.store.chain.Custody;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.safety.FileProofView.Known;
import app.synoptic.ui.safety.FileProofView;
import app.synoptic.ui.work.Jobs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;

/// Says of a dossier file or a report that somebody gave her whether it is as it was written, and whose key signed it. Nothing of it is taken in.
final class FileVerification {

    private static final List<String> PATTERNS = List.of("*.dossier", "*.pdf");

    private final Overlay overlay;
    private final Notice notice;

    /// @param known what the library knows of it
    private record Verified(FileProof proof, Known known) {}

    FileVerification(Overlay overlay, Notice notice) {
        this.overlay = overlay;
        this.notice = notice;
    }

    /// Asks for a file, and says what it proves.
    void ask(Library library, Jobs jobs) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("verify.choose"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(Messages.get("verify.files"), PATTERNS));
        File file = chooser.showOpenDialog(overlay.getScene().getWindow());
        if (file != null) {
            verify(file.toPath(), library, jobs);
        }
    }

    /// Says what a file proves.
    void verify(Path file, Library library, Jobs jobs) {
        jobs.read(Messages.get("job.verify"), () -> verified(file, library), verified -> verified.ifPresentOrElse(found -> {
            FileProofView view = new FileProofView(file, found.proof, found.known, overlay::hide, () -> notice.tell(Messages.get("verify.copied")));
            overlay.show(view, view.start());
        }, () -> notice.warn(Messages.get("verify.unreadable", file))));
    }

    /// Empty where it is neither a dossier file nor a document that can be read.
    private static Optional<Verified> verified(Path file, Library library) {
        try {
            FileProof proof = DossierFileReader.meant(file) ? DossierProof.of(file) : ReportProof.of(file);
            return Optional.of(new Verified(proof, proof.statement() == null ? Known.STRANGER : known(library.custody(), proof.statement().head())));
        } catch (IOException | DossierException unreadable) {
            return Optional.empty();
        }
    }

    private static Known known(Custody custody, ChainHead stated) {
        if (!custody.head().library().equals(stated.library())) {
            return Known.STRANGER;
        }
        return custody.at(stated.number()).filter(stated::equals).isPresent() ? Known.OWN : Known.NEVER;
    }
}
