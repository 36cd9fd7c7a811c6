package app.synoptic.dossier;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A dossier file as it was written, by hand or by a machine: a catalogue whose passages may still be quotations or
/// ranges, for `seal` to turn into selectors.
///
/// @param dossier     all but the evidence; a source's digest is null where the file does not say which text it is
/// @param digestFiles where digests lie, relative to the dossier file, also where the text is not named yet
/// @param texts       the texts the file names for a source, in its order
/// @param citations   the evidence, by testimony, in the file's order
public record ParsedDossier(Dossier dossier, Map<SourceId, String> digestFiles, Map<SourceId, List<NamedText>> texts,
                    Map<TestimonyId, List<Citation>> citations) {

    public ParsedDossier {
        digestFiles = Map.copyOf(digestFiles);
        texts = Map.copyOf(texts);
        citations = Map.copyOf(citations);
    }

    /// A text the file names without carrying it.
    public record NamedText(TextId text, TextKind kind) {}

    /// One piece of evidence as written: at least one of selector and place is there.
    ///
    /// @param where    which one it is, in words for a sentence
    /// @param key      what tells it from the others of its testimony
    /// @param proposed how it came to its testimony, where it was proposed for one that was there
    public record Citation(String where, String key, TextKind of, @Nullable Selector selector, @Nullable Place at, @Nullable Proposed proposed) {}

    /// Where a piece of evidence is said to lie: by range, by quotation, or both.
    public record Place(@Nullable TextId text, @Nullable Range range, @Nullable String quote) {}

    /// `[start, end)` in UTF-16 code units.
    public record Range(int start, int end) {
        public Range {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("nothing lies from %d to %d".formatted(start, end));
            }
        }
    }

    /// The evidence of one testimony.
    public List<Citation> of(TestimonyId testimony) {
        return citations.getOrDefault(testimony, List.of());
    }

    /// The catalogue this draft is, if it is sealed already. Places are left aside.
    ///
    /// @param subject the file's name, for the exception
    /// @throws DossierException naming every passage without a selector and every digest without a SHA-256
    public Catalogue sealed(String subject) {
        List<String> problems = new ArrayList<>();
        dossier.sources().stream().filter(source -> source.digest() == null && digestFiles.containsKey(source.id()))
                .forEach(source -> problems.add("source “%s”: its digest has no SHA-256 yet; seal the file first"
                        .formatted(source.id())));
        Map<TestimonyId, List<Evidence>> evidence = new LinkedHashMap<>();
        citations.forEach((testimony, cited) -> {
            List<Evidence> pieces = new ArrayList<>();
            for (Citation citation : cited) {
                Selector selector = citation.selector();
                if (selector == null) {
                    problems.add(citation.where() + ": it has no selector yet; seal the file first");
                } else {
                    pieces.add(new Evidence(citation.key(), citation.of(), selector, citation.proposed()));
                }
            }
            evidence.put(testimony, pieces);
        });
        if (!problems.isEmpty()) {
            throw new DossierException(subject, problems, null);
        }
        return new Catalogue(dossier, evidence);
    }
}
