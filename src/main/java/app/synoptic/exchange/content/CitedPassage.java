package app.synoptic.exchange.content;

import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One passage that supports a testimony: how it is found again in any copy, and where it stands in the text held.
///
/// @param evidence how it is found again
/// @param text     which text it is looked for in; null where none is known
/// @param match    how well it was found there; null where that text is not held
/// @param places   where: one usually, several where that cannot be told, none where it is not found
/// @param words    what stands there; empty where the words may not be told or are not known
/// @param page     the page of the source's file it stands on, counted from 1; 0 where there are none
public record CitedPassage(EvidenceId id, SourceId source, Evidence evidence, @Nullable TextId text, @Nullable Match match, List<Passage> places,
                           String words, int page) {

    public CitedPassage {
        places = List.copyOf(places);
    }

    public TextKind kind() {
        return evidence.of();
    }

    /// Where it stands; the first place where there are several.
    public Optional<Passage> place() {
        return places.stream().findFirst();
    }

    /// The fingerprint by which it is found in any copy of the original; empty for a passage of a digest, which is found by its words.
    public String fingerprint() {
        return switch (evidence.selector()) {
            case FingerprintSelector(String tags) -> tags;
            case TextQuoteSelector _ -> "";
        };
    }
}
