package app.synoptic.domain;

import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import java.util.Collection;
import java.util.List;

/// What became of one piece of evidence in one text that is held: how well it was found, and where.
///
/// @param places    where it lies: one for `exact`, `moved` and `changed`, several for `ambiguous`, none for `lost` and
///                  `withdrawn`
/// @param differing the stretches in and next to a `changed` place that are not what was cited
public record Finding(EvidenceId evidence, TextId text, Match match, List<Passage> places, List<Passage> differing) {

    public Finding {
        places = List.copyOf(places);
        differing = List.copyOf(differing);
        boolean fits = switch (match) {
            case EXACT, MOVED -> places.size() == 1 && differing.isEmpty();
            case CHANGED -> places.size() == 1;
            case AMBIGUOUS -> places.size() > 1;
            case LOST, WITHDRAWN -> places.isEmpty();
        };
        if (!fits) {
            throw new IllegalArgumentException("%s with %d places and %d differences"
                    .formatted(match, places.size(), differing.size()));
        }
    }

    /// The same evidence in the same text, once somebody has judged that it does not stand there.
    public Finding withdrawn() {
        return new Finding(evidence, text, Match.WITHDRAWN, List.of(), List.of());
    }

    /// Whether other evidence of the same testimony stands word for word where this is found, in the same text: then no
    /// doubt is left that a person could judge.
    ///
    /// @param others may hold this one, and findings of other testimonies
    public boolean covered(Collection<Finding> others) {
        return !match.settled() && others.stream().filter(other -> other.match.settled() && !other.evidence.equals(evidence)
                        && other.evidence.testimony().equals(evidence.testimony()) && other.text.equals(text))
                .flatMap(other -> other.places.stream())
                .anyMatch(place -> places.stream().anyMatch(own -> own.start() < place.end() && place.start() < own.end()));
    }
}
