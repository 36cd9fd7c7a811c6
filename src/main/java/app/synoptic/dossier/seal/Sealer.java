package app.synoptic.dossier.seal;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DigestText;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.DossierFiles;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.ParsedDossier;
import app.synoptic.dossier.json.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns what an editor wrote into a catalogue to publish: quotations and ranges become selectors.
///
/// - `at` counts where its text is at hand and it names words: by `quote`, which must stand there once, by `start`
///   and `end`, or by both. Where it names what the selector finds already, the selector stays as it is, so that
///   sealing twice changes nothing. Without `text` it means the source's newest original, or its digest.
/// - Otherwise the selector stays; a passage that has none is a problem.
/// - A source whose `recognise` an original unlocks keeps its key; one without gets a new one from its newest original.
/// - A digest is the file beside the dossier, or else the text with its SHA-256.
public final class Sealer {

    private final ParsedDossier draft;
    private final DossierFiles folder;
    private final Function<TextId, Optional<Wording>> texts;
    private final Problems problems = new Problems();

    private Sealer(ParsedDossier draft, DossierFiles folder, Function<TextId, Optional<Wording>> texts) {
        this.draft = draft;
        this.folder = folder;
        this.texts = texts;
    }

    /// Reads and seals a file.
    ///
    /// @param texts the texts at hand
    /// @throws DossierException naming everything that keeps it from being sealed
    public static Catalogue seal(Path file, Function<TextId, Optional<Wording>> texts) {
        return seal(file.toString(), DossierReader.read(file), DossierFiles.of(file), texts);
    }

    /// Seals a draft that exceptions call `subject`; `folder` is where its digests lie.
    ///
    /// @throws DossierException naming everything that keeps it from being sealed
    public static Catalogue seal(String subject, ParsedDossier draft, DossierFiles folder, Function<TextId, Optional<Wording>> texts) {
        Sealer sealer = new Sealer(draft, folder, texts);
        Optional<Catalogue> sealed = sealer.catalogue();
        if (sealed.isEmpty()) {
            throw new DossierException(subject, sealer.problems.sentences(), null);
        }
        return sealed.get();
    }

    private Optional<Catalogue> catalogue() {
        Map<TestimonyId, List<Evidence>> evidence = new LinkedHashMap<>();
        List<Source> sources = new ArrayList<>();
        Dossier dossier = draft.dossier();
        for (Source source : dossier.sources()) {
            DigestText digest = digest(source);
            SourceSealer sealer = new SourceSealer(source,
                    new DigestSealer(source, digest == null ? null : digest.wording(), problems),
                    new SourceOriginals(draft.texts().getOrDefault(source.id(), List.of()), texts), problems);
            testimonies(source.id()).forEach(testimony -> sealer.add(testimony, draft.of(testimony)));
            sources.add(source.with(named(source, digest), sealer.seal(evidence)));
        }
        return problems.none() ? Optional.of(new Catalogue(dossier.with(sources, dossier.events(), dossier.questions()), evidence))
                : Optional.empty();
    }

    private List<TestimonyId> testimonies(SourceId source) {
        List<TestimonyId> ids = new ArrayList<>();
        draft.dossier().events().forEach(event -> event.attestations().stream()
                .filter(it -> it.source().equals(source)).map(Attestation::id).forEach(ids::add));
        draft.dossier().questions().forEach(question -> question.readings().stream()
                .filter(it -> it.source().equals(source)).map(Reading::id).forEach(ids::add));
        return ids;
    }

    private @Nullable Digest named(Source source, @Nullable DigestText digest) {
        String file = draft.digestFiles().get(source.id());
        return file == null || digest == null ? source.digest() : new Digest(file, digest.wording().id());
    }

    private @Nullable DigestText digest(Source source) {
        String name = draft.digestFiles().get(source.id());
        if (name == null) {
            return null;
        }
        try {
            Optional<byte[]> file = folder.read(name);
            if (file.isPresent()) {
                return DigestText.of(source.id(), file.get());
            }
            Digest recorded = source.digest();
            if (recorded != null) {
                return texts.apply(recorded.text()).map(text -> new DigestText(source.id(), text, new byte[0])).orElse(null);
            }
            problems.add("source “%s”".formatted(source.id()), "its digest “%s” is not there".formatted(name));
        } catch (IOException | IllegalArgumentException e) {
            problems.add("source “%s”".formatted(source.id()),
                    "its digest “%s” cannot be read: %s".formatted(name, e.getMessage()));
        }
        return null;
    }
}
