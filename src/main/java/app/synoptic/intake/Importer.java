package app.synoptic.intake;

import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.Command;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import app.synoptic.store.TextFile;
import app.synoptic.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes files into a library. Each file is one change: wholly held with all its findings, or nothing happens.
/// Reads files and computes for some tens of milliseconds each: not for a thread that draws.
public final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final Library library;

    public Importer(Library library) {
        this.library = library;
    }

    /// Takes one file. Its content alone decides what it is: the first source of the first dossier that recognises it,
    /// or else a new source of the dossier `home`.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails; then nothing was changed
    public Intake take(Path file, DossierId home) {
        return switch (FileText.of(file)) {
            case FileText.Refused(var reason) -> new Intake.Refused(reason);
            case FileText.Text(var original) -> alreadyHeld(original.wording().id())
                    .orElseGet(() -> hold(String.valueOf(file.getFileName()), original, home));
        };
    }

    private Optional<Intake> alreadyHeld(TextId text) {
        for (DossierId id : library.dossiers()) {
            for (HeldText held : library.held(id)) {
                if (held.text().equals(text)) {
                    Source source = library.dossier(id).source(held.source()).orElseThrow();
                    return Optional.of(new Intake.AlreadyHeld(id, source, text));
                }
            }
        }
        return Optional.empty();
    }

    private Intake hold(String fileName, TextFile original, DossierId home) {
        Recogniser.Scan scan = Recogniser.scan(Words.of(original.wording().text()));
        for (DossierId id : library.dossiers()) {
            for (Source source : library.dossier(id).sources()) {
                if (source.recognition() != null) {
                    try {
                        Optional<SourceKey> key = scan.unlock(source.recognition());
                        if (key.isPresent()) {
                            return holdFor(id, source, original, key.get());
                        }
                    } catch (IllegalArgumentException damaged) {
                        LOG.warn("source {} of dossier {} has a damaged recognition or fingerprint", source.id(), id, damaged);
                        return new Intake.Refused(Intake.Reason.DAMAGED_DOSSIER);
                    }
                }
            }
        }
        Source source = NewSource.of(fileName, original.wording(), library.dossier(home));
        library.apply(new Command.AddSource(home, source, original));
        return new Intake.New(home, source, original.wording().id());
    }

    private Intake holdFor(DossierId dossier, Source source, TextFile original, SourceKey key) {
        Catalogue catalogue = library.catalogue(dossier);
        List<Finding> findings = Resolver.in(catalogue, source.id(), original.wording(), key);
        library.apply(new Command.HoldOriginal(dossier, source.id(), original, findings));
        return new Intake.Recognised(dossier, source, original.wording().id(), Tally.of(findings));
    }
}
