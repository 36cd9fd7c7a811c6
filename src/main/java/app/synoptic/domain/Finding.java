package app.synoptic.domain;

import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
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
}
