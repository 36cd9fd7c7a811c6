package app.synoptic.ui.state;

import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import java.util.List;
import java.util.Optional;

/// What a source's pane has to show for one event.
public sealed interface Testimony {

    /// Passages in reading order; `doubts` are those of the evidence that are not word for word where they should be.
    record Said(List<Passage> passages, List<Finding> doubts) implements Testimony {
        public Said {
            passages = List.copyOf(passages);
            doubts = List.copyOf(doubts);
        }
    }

    /// The source testifies, but none of its passages is in the text shown: the text is missing or has changed.
    record Unfound(boolean read) implements Testimony {}

    /// The source has nothing on the event.
    record Silent(Silence silence) implements Testimony {}

    /// What `source` has for `event` in the text shown for it.
    static Testimony of(OpenDossier open, Event event, SourceId source) {
        Optional<Silence> silence = open.silence(event, source);
        if (silence.isPresent()) {
            return new Silent(silence.get());
        }
        List<Finding> findings = open.text(source).map(text -> text.of(event.id())).orElse(List.of());
        List<Passage> passages = findings.stream().flatMap(finding -> finding.places().stream()).distinct().sorted().toList();
        List<Finding> doubts = findings.stream().filter(finding -> !finding.match().plain()).toList();
        boolean nothing = passages.isEmpty() && doubts.stream().allMatch(finding -> finding.match() == Match.LOST);
        return nothing ? new Unfound(open.text(source).isPresent()) : new Said(passages, doubts);
    }
}
