package app.synoptic.dossier.seal;

import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.Quotes;
import app.synoptic.domain.Source;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.ParsedDossier.Citation;
import app.synoptic.dossier.ParsedDossier.Place;
import app.synoptic.dossier.json.Problems;
import app.synoptic.i18n.RefusalWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Seals passages of one source's digest. A place that speaks of an older digest counts only by its quotation, and
/// only where that stands in the digest at hand.
final class DigestSealer {

    private final Source source;
    private final @Nullable PassageLocator digest;
    private final Problems problems;

    DigestSealer(Source source, @Nullable Wording digest, Problems problems) {
        this.source = source;
        this.digest = digest == null ? null : new PassageLocator(digest);
        this.problems = problems;
    }

    /// The selector to publish; null where there is none, which is a problem then.
    @Nullable Selector seal(Citation citation) {
        Selector selector = citation.selector();
        try {
            if (digest != null) {
                return sealed(citation, digest);
            }
            if (selector == null) {
                throw new IllegalArgumentException("the digest of “%s” is not at hand".formatted(source.id()));
            }
        } catch (IllegalArgumentException | Refusal e) {
            problems.add(citation.where(), RefusalWords.english(e));
        }
        return selector;
    }

    private static Selector sealed(Citation citation, PassageLocator digest) {
        Selector selector = citation.selector();
        Outcome outcome = selector instanceof TextQuoteSelector quote ? Quotes.find(digest.text(), quote) : new Outcome.Lost();
        Passage found = outcome instanceof Outcome.Exact(Passage place) ? place : null;
        Place at = citation.at();
        boolean older = at != null && at.text() != null && !at.text().equals(digest.text().id());
        if (at != null && !(older && at.quote() == null)) {
            try {
                Passage target = digest.resolve(older ? new Place(null, null, at.quote()) : at, found);
                return selector != null && target.equals(found) ? selector : Quotes.of(digest.text(), target);
            } catch (IllegalArgumentException | Refusal e) {
                if (!older || selector == null) {
                    throw e;
                }
            }
        }
        return switch (outcome) {
            case Outcome.Ambiguous(List<Passage> places) -> throw new IllegalArgumentException(
                    "its quotation stands in the digest %d times; give it a prefix or a suffix".formatted(places.size()));
            case Outcome.Lost() -> throw new IllegalArgumentException("its quotation does not stand in the digest");
            case Outcome.Exact _, Outcome.Moved _, Outcome.Changed _ -> {
                if (selector == null) {
                    throw new IllegalArgumentException("its place speaks of a digest that is not at hand");
                }
                yield selector;
            }
        };
    }
}
