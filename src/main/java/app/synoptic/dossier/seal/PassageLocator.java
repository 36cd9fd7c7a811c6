package app.synoptic.dossier.seal;

import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.Quotes;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.ParsedDossier.Place;
import app.synoptic.dossier.ParsedDossier.Range;
import app.synoptic.dossier.json.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what an editor wrote in `at` into a passage of one text. Whoever wrote a range and a quotation that do not
/// name the same words has edited one of them since the dump: the one that is not what the selector finds counts.
final class PassageLocator {

    private final Wording text;

    PassageLocator(Wording text) {
        this.text = text;
    }

    Wording text() {
        return text;
    }

    /// @param found what the passage's selector finds in the text; null where it has none or finds nothing
    /// @throws IllegalArgumentException if the place is not one passage of a citable region; the message says why
    Passage resolve(Place at, @Nullable Passage found) {
        Range range = at.range();
        String quote = at.quote();
        if (range == null) {
            return quoted(quote == null ? "" : quote, null);
        }
        Passage ranged = ranged(range);
        if (quote == null || reads(ranged, quote)) {
            return citable(ranged);
        }
        if (found != null && found.equals(ranged)) {
            return quoted(quote, ranged);
        }
        if (found != null && reads(found, quote)) {
            return citable(ranged);
        }
        throw new IllegalArgumentException("“start” and “end” name other words than “quote”; leave out whichever is wrong");
    }

    private Passage ranged(Range range) {
        if (range.end() > text.text().length()) {
            throw new IllegalArgumentException("it ends at %d, but the text at %d".formatted(range.end(), text.text().length()));
        }
        return new Passage(text.id(), range.start(), range.end());
    }

    private Passage citable(Passage passage) {
        boolean inside = text.regions().stream().anyMatch(region -> region.kind().citable()
                && region.start() <= passage.start() && passage.end() <= region.end());
        boolean outside = text.regions().stream().noneMatch(region -> region.kind().citable()
                && region.start() < passage.end() && passage.start() < region.end());
        if (outside) {
            throw new IllegalArgumentException("it lies in what is not the article itself and cannot be cited");
        }
        if (!inside) {
            throw new IllegalArgumentException("it reaches beyond one part of the article, such as headline or body");
        }
        return passage;
    }

    private boolean reads(Passage passage, String quote) {
        return text.text().substring(passage.start(), passage.end()).equals(quote);
    }

    private Passage quoted(String quote, @Nullable Passage near) {
        List<Passage> places = switch (Quotes.find(text, new TextQuoteSelector(quote, "", ""))) {
            case Outcome.Exact(Passage place) -> List.of(place);
            case Outcome.Moved(Passage place) -> List.of(place);
            case Outcome.Ambiguous(List<Passage> several) -> several;
            case Outcome.Changed _, Outcome.Lost _ -> List.of();
        };
        if (places.isEmpty()) {
            throw new IllegalArgumentException("“%s” does not stand in the %s".formatted(Fields.shorten(quote),
                    text.kind() == TextKind.DIGEST ? "digest" : "original's article"));
        }
        List<Passage> inside = places.stream().filter(place -> near != null && near.overlaps(place)).toList();
        if (places.size() > 1 && inside.size() != 1) {
            throw new IllegalArgumentException("“%s” stands there %d times; quote more words, or give “start” and “end”"
                    .formatted(Fields.shorten(quote), places.size()));
        }
        return citable(places.size() == 1 ? places.getFirst() : inside.getFirst());
    }
}
