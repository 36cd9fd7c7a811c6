package app.synoptic.ui.state;

import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a source's pane has to show for one event or question.
public sealed interface SourceTestimony {

    /// Passages in reading order; `doubts` are those of the evidence that are not word for word where they should be.
    record Said(List<Passage> passages, List<Finding> doubts) implements SourceTestimony {
        public Said {
            passages = List.copyOf(passages);
            doubts = List.copyOf(doubts);
        }
    }

    /// The source testifies, but none of its passages is in the text shown: the text is missing or has changed.
    record Unfound(boolean read) implements SourceTestimony {}

    /// The source has nothing on it.
    record Silent(Silence silence) implements SourceTestimony {}

    /// What `source` has for what is looked at: the selected question, or else the selected event; empty where neither
    /// is.
    static Optional<SourceTestimony> of(OpenDossier open, Focus focus, SourceId source) {
        Optional<Question> asked = Optional.ofNullable(focus.question()).flatMap(open::question);
        return asked.map(question -> of(open, question, source))
                .or(() -> Optional.ofNullable(focus.event()).flatMap(open::event).map(event -> of(open, event, source)));
    }

    /// What `source` has for `event` in the text shown for it.
    static SourceTestimony of(OpenDossier open, Event event, SourceId source) {
        return of(open, open.silence(event, source), source, text -> text.of(event.id()).stream());
    }

    /// What `source` answers to `question` in the text shown for it.
    static SourceTestimony of(OpenDossier open, Question question, SourceId source) {
        return of(open, open.silence(question, source), source,
                text -> question.readings(source).stream()
                        .flatMap(reading -> text.of(reading.id()).stream()));
    }

    private static SourceTestimony of(OpenDossier open, Optional<Silence> silence, SourceId source,
                                Function<SourceText, Stream<Finding>> evidence) {
        if (silence.isPresent()) {
            return new Silent(silence.get());
        }
        List<Finding> findings = open.text(source).map(text -> evidence.apply(text).toList()).orElse(List.of());
        List<Passage> passages = findings.stream().flatMap(finding -> finding.places().stream()).distinct().sorted().toList();
        List<Finding> doubts = findings.stream().filter(finding -> !finding.match().settled()).toList();
        boolean nothing = passages.isEmpty() && doubts.stream().allMatch(finding -> finding.match() == Match.LOST);
        return nothing ? new Unfound(open.text(source).isPresent()) : new Said(passages, doubts);
    }
}
