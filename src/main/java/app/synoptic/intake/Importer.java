package app.synoptic.intake;

import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.Command;
import app.synoptic.store.Library;
import app.synoptic.store.TextFile;
import app.synoptic.text.Words;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /// Takes one file into the dossier `home`. Its content alone decides what it is: of the sources there, the one of
    /// which it has most, or else a new one. What another dossier knows of it, the new one is described by.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails; then nothing was changed
    public Intake take(Path file, DossierId home) {
        return switch (FileText.of(file)) {
            case FileText.Refused(var reason) -> new Intake.Refused(reason);
            case FileText.Text(var original) -> alreadyHeld(original.wording().id(), home)
                    .orElseGet(() -> hold(String.valueOf(file.getFileName()), original, home));
        };
    }

    private Optional<Intake> alreadyHeld(TextId text, DossierId home) {
        return library.held(home).stream().filter(held -> held.text().equals(text)).findFirst()
                .map(held -> new Intake.AlreadyHeld(home, library.dossier(home).source(held.source()).orElseThrow(), text));
    }

    private Intake hold(String fileName, TextFile original, DossierId home) {
        Recogniser.Scan scan = Recogniser.scan(Words.of(original.wording().text()));
        Dossier dossier = library.dossier(home);
        int words = Recogniser.body(original.wording()).size();
        Optional<Source> known = recognised(scan, words, dossier);
        if (known.isPresent()) {
            return holdFor(home, known.get(), original, scan);
        }
        for (DossierId id : library.dossiers()) {
            Dossier other = library.dossier(id);
            Optional<Source> there = id.equals(home) ? Optional.empty() : recognised(scan, words, other);
            if (there.isPresent()) {
                return add(NewSource.like(there.get(), dossier), original, home, other.title());
            }
        }
        return add(NewSource.of(fileName, original.wording(), dossier), original, home, null);
    }

    private static Optional<Source> recognised(Recogniser.Scan scan, int bodyWords, Dossier dossier) {
        return dossier.sources().stream().filter(source -> source.recognition() != null && scan.recognises(source.recognition(), bodyWords))
                .max(Comparator.comparingInt(source -> scan.found(Objects.requireNonNull(source.recognition()))));
    }

    private Intake add(Source source, TextFile original, DossierId home, @Nullable String like) {
        library.apply(new Command.AddSource(home, source, original));
        return new Intake.New(home, source, original.wording().id(), like);
    }

    private Intake holdFor(DossierId dossier, Source source, TextFile original, Recogniser.Scan scan) {
        try {
            SourceKey key = scan.unlock(Objects.requireNonNull(source.recognition())).orElseThrow();
            List<Finding> findings = Resolver.in(library.catalogue(dossier), source.id(), original.wording(), key);
            library.apply(new Command.HoldOriginal(dossier, source.id(), original, findings));
            return new Intake.Recognised(dossier, source, original.wording().id(), Tally.of(findings));
        } catch (IllegalArgumentException damaged) {
            LOG.warn("source {} of dossier {} has a damaged recognition or fingerprint", source.id(), dossier, damaged);
            return new Intake.Refused(Intake.Reason.DAMAGED_DOSSIER);
        }
    }
}
