package app.synoptic.intake;

import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.Command;
import app.synoptic.store.Library;
import app.synoptic.store.TextFile;
import app.synoptic.text.Decoder;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
        return take(file, home, null);
    }

    /// The same.
    ///
    /// @param charset the encoding a person says the file is in; null where that is to be found out
    public Intake take(Path file, DossierId home, @Nullable Charset charset) {
        return switch (FileText.of(file, charset)) {
            case FileText.Refused(var reason) -> new Intake.Refused(reason);
            case FileText.Text(var original) -> alreadyHeld(original.wording().id(), home)
                    .orElseGet(() -> hold(original, charset == null, home,
                            dossier -> NewSource.of(String.valueOf(file.getFileName()), original.wording(), dossier)));
        };
    }

    /// Reads the file of an original that is held in another encoding, and holds the text this makes beside it. It is held
    /// for the source it proves to be of, or else for the same one, whose evidence is looked for in it.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails; then nothing was changed
    /// @throws IllegalArgumentException if the text is not held for the source
    public Intake reread(DossierId home, SourceId source, TextId held, Charset charset) {
        byte[] file = library.file(held).orElseThrow(() -> new IllegalArgumentException("no file of the text " + held));
        Source known = library.dossier(home).source(source).orElseThrow(() -> new IllegalArgumentException("no source " + source));
        return switch (FileText.of(file, charset)) {
            case FileText.Refused(var reason) -> new Intake.Refused(reason);
            case FileText.Text(var original) -> alreadyHeld(original.wording().id(), home)
                    .orElseGet(() -> reread(home, known, held, original));
        };
    }

    private Intake reread(DossierId home, Source source, TextId before, TextFile original) {
        List<Word> words = Words.of(original.wording().text());
        Recogniser.Scan scan = Recogniser.scan(words);
        Optional<Source> other = recognised(scan, Recogniser.body(original.wording(), words).size(), library.dossier(home));
        if (other.isPresent()) {
            return holdFor(home, other.get(), original, scan, false);
        }
        library.apply(new Command.HoldOriginal(home, source.id(), original, findings(home, source, before, original)));
        return new Intake.Reread(home, source, original.wording().id(), original.wording().charset());
    }

    /// What is found of a source's evidence by the key that the text before unlocks.
    private List<Finding> findings(DossierId home, Source source, TextId before, TextFile original) {
        Wording old = library.wording(before).orElseThrow();
        return Optional.ofNullable(source.recognition()).flatMap(recognition -> Recogniser.unlock(Words.of(old.text()), recognition))
                .map(key -> Resolver.in(library.catalogue(home), source.id(), original.wording(), key)).orElse(List.of());
    }

    private Optional<Intake> alreadyHeld(TextId text, DossierId home) {
        return library.held(home).stream().filter(held -> held.text().equals(text)).findFirst()
                .map(held -> new Intake.AlreadyHeld(home, library.dossier(home).source(held.source()).orElseThrow(), text));
    }

    private Intake hold(TextFile original, boolean found, DossierId home, Function<Dossier, Source> fresh) {
        List<Word> all = Words.of(original.wording().text());
        Recogniser.Scan scan = Recogniser.scan(all);
        Dossier dossier = library.dossier(home);
        int words = Recogniser.body(original.wording(), all).size();
        Optional<Source> known = recognised(scan, words, dossier);
        if (known.isPresent()) {
            return holdFor(home, known.get(), original, scan, found);
        }
        for (DossierId id : library.dossiers()) {
            Dossier other = library.dossier(id);
            Optional<Source> there = id.equals(home) ? Optional.empty() : recognised(scan, words, other);
            if (there.isPresent()) {
                return add(NewSource.like(there.get(), dossier), original, found, home, other.title());
            }
        }
        return add(fresh.apply(dossier), original, found, home, null);
    }

    private static Optional<Source> recognised(Recogniser.Scan scan, int bodyWords, Dossier dossier) {
        return dossier.sources().stream().filter(source -> source.recognition() != null && scan.recognises(source.recognition(), bodyWords))
                .max(Comparator.comparingInt(source -> scan.found(Objects.requireNonNull(source.recognition()))));
    }

    private Intake add(Source source, TextFile original, boolean found, DossierId home, @Nullable String like) {
        library.apply(new Command.AddSource(home, source, original));
        return new Intake.New(home, source, original.wording().id(), like, guess(original, found));
    }

    /// The encoding of a text, if it was found and not certain.
    private static @Nullable String guess(TextFile original, boolean found) {
        String charset = original.wording().charset();
        return found && Decoder.guessed(charset) ? charset : null;
    }

    private Intake holdFor(DossierId dossier, Source source, TextFile original, Recogniser.Scan scan, boolean found) {
        try {
            SourceKey key = scan.unlock(Objects.requireNonNull(source.recognition())).orElseThrow();
            List<Finding> findings = Resolver.in(library.catalogue(dossier), source.id(), original.wording(), key);
            library.apply(new Command.HoldOriginal(dossier, source.id(), original, findings));
            return new Intake.Recognised(dossier, source, original.wording().id(), Tally.of(findings), guess(original, found));
        } catch (IllegalArgumentException damaged) {
            LOG.warn("source {} of dossier {} has a damaged recognition or fingerprint", source.id(), dossier, damaged);
            return new Intake.Refused(Intake.Reason.DAMAGED_DOSSIER);
        }
    }
}
