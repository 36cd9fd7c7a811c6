package app.synoptic.intake;

import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.TextFile;
import app.synoptic.text.Decoder;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes files into a library. Each file is one change: wholly held with all its findings, or nothing happens.
/// Reads files and computes for some tens of milliseconds each: not for a thread that draws. One importer for many files
/// reads but once what is known of the sources. For use by one thread.
public final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final Library library;
    private @Nullable KnownSources known;

    public Importer(Library library) {
        this.library = library;
    }

    /// Takes one file into the dossier `home`. Its content alone decides what it is: of the sources there, the one of
    /// which it has most, or else a new one. What another dossier knows of it, the new one is described by.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails; then nothing was changed
    public ImportResult take(Path file, DossierId home) {
        return take(file, home, null);
    }

    /// The same.
    ///
    /// @param charset the encoding a person says the file is in; null where that is to be found out
    public ImportResult take(Path file, DossierId home, @Nullable Charset charset) {
        return take(charset == null ? CaptureText.of(file) : CaptureText.of(file, charset), home, charset == null);
    }

    /// The same of a file that was read.
    ///
    /// @param found whether its encoding was found out, not said by a person
    public ImportResult take(CaptureText file, DossierId home, boolean found) {
        return switch (file) {
            case CaptureText.Refused(var reason) -> new ImportResult.Refused(reason);
            case CaptureText.Read(var _, var original) -> alreadyHeld(original.wording().id(), home)
                    .orElseGet(() -> hold(original, found, home, taken -> NewSource.of(original, taken)));
        };
    }

    /// Takes a file that somebody says is one of a source. Its content goes before that: it is held for the source it proves to be of, or
    /// else for the one that was named, of which it says nothing then that could be found again.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails; then nothing was changed
    public ImportResult take(CaptureText file, DossierId home, Source named) {
        return switch (file) {
            case CaptureText.Refused(var reason) -> new ImportResult.Refused(reason);
            case CaptureText.Read(var _, var original) -> alreadyHeld(original.wording().id(), home).orElseGet(() -> {
                List<Word> words = Words.of(original.wording().text());
                Recogniser.Scan scan = Recogniser.scan(words);
                Optional<Source> other = known(home).recognised(scan, Recogniser.body(original.wording(), words).size());
                if (other.isPresent()) {
                    return holdFor(home, other.get(), original, scan, true);
                }
                library.apply(new LibraryCommand.HoldOriginal(home, named.id(), original, List.of()));
                held(home, named, original);
                return new ImportResult.Recognised(home, named, original.wording().id(), MatchCounts.of(List.of()), guess(original, true));
            });
        };
    }

    /// Reads the file of an original that is held in another encoding, and holds the text this makes beside it. It is held
    /// for the source it proves to be of, or else for the same one, whose evidence is looked for in it.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails; then nothing was changed
    /// @throws IllegalArgumentException if the text is not held for the source
    public ImportResult reread(DossierId home, SourceId source, TextId held, Charset charset) {
        byte[] file = library.file(held).orElseThrow(() -> new IllegalArgumentException("no file of the text " + held));
        Source known = library.dossier(home).source(source).orElseThrow(() -> new IllegalArgumentException("no source " + source));
        String name = library.capture(held).map(Capture::name).orElse("");
        return switch (CaptureText.plain(file, name, charset)) {
            case CaptureText.Refused(var reason) -> new ImportResult.Refused(reason);
            case CaptureText.Read(var _, var original) -> alreadyHeld(original.wording().id(), home)
                    .orElseGet(() -> reread(home, known, held, original));
        };
    }

    private ImportResult reread(DossierId home, Source source, TextId before, TextFile original) {
        List<Word> words = Words.of(original.wording().text());
        Recogniser.Scan scan = Recogniser.scan(words);
        Optional<Source> other = known(home).recognised(scan, Recogniser.body(original.wording(), words).size());
        if (other.isPresent()) {
            return holdFor(home, other.get(), original, scan, false);
        }
        library.apply(new LibraryCommand.HoldOriginal(home, source.id(), original, findings(home, source, before, original)));
        return new ImportResult.Reread(home, source, original.wording().id(), original.wording().charset());
    }

    /// What is found of a source's evidence by the key that the text before unlocks.
    private List<Finding> findings(DossierId home, Source source, TextId before, TextFile original) {
        Wording old = library.wording(before).orElseThrow();
        return Optional.ofNullable(source.recognition()).flatMap(recognition -> Recogniser.unlock(Words.of(old.text()), recognition))
                .map(key -> EvidenceResolver.in(library.catalogue(home), source.id(), original.wording(), key)).orElse(List.of());
    }

    private Optional<ImportResult> alreadyHeld(TextId text, DossierId home) {
        return known(home).holding(text).map(source -> new ImportResult.AlreadyHeld(home, source, text));
    }

    private KnownSources known(DossierId home) {
        KnownSources now = known;
        if (now == null || !now.of(home)) {
            now = new KnownSources(library, home);
            known = now;
        }
        return now;
    }

    private void held(DossierId home, Source source, TextFile original) {
        KnownSources now = known;
        if (now != null && now.home().equals(home)) {
            now.holds(source, original.wording().id());
        }
    }

    private ImportResult hold(TextFile original, boolean found, DossierId home, Function<Predicate<SourceId>, Source> fresh) {
        List<Word> all = Words.of(original.wording().text());
        Recogniser.Scan scan = Recogniser.scan(all);
        int words = Recogniser.body(original.wording(), all).size();
        KnownSources sources = known(home);
        Optional<Source> here = sources.recognised(scan, words);
        if (here.isPresent()) {
            return holdFor(home, here.get(), original, scan, found);
        }
        return sources.elsewhere(scan, words).map(there -> add(NewSource.like(there.source(), sources::has), original, found, home, there.title()))
                .orElseGet(() -> add(fresh.apply(sources::has), original, found, home, null));
    }

    private ImportResult add(Source source, TextFile original, boolean found, DossierId home, @Nullable String like) {
        library.apply(new LibraryCommand.AddSource(home, source, original));
        held(home, source, original);
        return new ImportResult.New(home, source, original.wording().id(), like, guess(original, found));
    }

    /// The encoding of a text, if it was found and not certain.
    private static @Nullable String guess(TextFile original, boolean found) {
        String charset = original.wording().charset();
        return found && original.wording().plain() && Decoder.guessed(charset) ? charset : null;
    }

    private ImportResult holdFor(DossierId dossier, Source source, TextFile original, Recogniser.Scan scan, boolean found) {
        try {
            SourceKey key = scan.unlock(Objects.requireNonNull(source.recognition())).orElseThrow();
            List<Finding> findings = EvidenceResolver.in(known(dossier).catalogue(), source.id(), original.wording(), key);
            library.apply(new LibraryCommand.HoldOriginal(dossier, source.id(), original, findings));
            held(dossier, source, original);
            return new ImportResult.Recognised(dossier, source, original.wording().id(), MatchCounts.of(findings), guess(original, found));
        } catch (IllegalArgumentException | Refusal damaged) {
            LOG.warn("source {} of dossier {} has a damaged recognition or fingerprint", source.id(), dossier, damaged);
            return new ImportResult.Refused(ImportResult.Reason.DAMAGED_DOSSIER);
        }
    }
}
