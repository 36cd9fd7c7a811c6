package app.synoptic.ui.sources;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.controls.ValueWords;
import app.synoptic.ui.sources.names.SourceChoice;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceTestimony;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.inbox.ProposedWords;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one source has for what is selected: computed once, and shown by its pane, beside its name and by its card.
///
/// @param event     the event looked at; null while a question is selected, or nothing
/// @param question  the question looked at; null while none is selected
/// @param current   the passage stepped to, where it lies in this source's text
/// @param testimony null where nothing is selected
/// @param findings  what became of the evidence in the text shown
/// @param proposed  the words of which something is proposed in that text
record SelectedEvidence(@Nullable EventId event, @Nullable QuestionId question, @Nullable Passage current,
                @Nullable SourceTestimony testimony, List<Finding> findings, TestimonyRemarks explained, List<ProposedWords> proposed) {

    static final SelectedEvidence NONE = new SelectedEvidence(null, null, null, null, List.of(), TestimonyRemarks.NOTHING, List.of());

    SelectedEvidence {
        findings = List.copyOf(findings);
        proposed = List.copyOf(proposed);
    }

    /// The same where something else is proposed.
    SelectedEvidence with(List<ProposedWords> other) {
        return new SelectedEvidence(event, question, current, testimony, findings, explained, other);
    }

    static SelectedEvidence of(OpenDossier open, Focus focus, Source source) {
        Optional<SourceText> text = open.text(source.id());
        Passage current = Optional.ofNullable(focus.passage())
                .filter(passage -> text.filter(own -> own.id().equals(passage.text())).isPresent()).orElse(null);
        SourceTestimony testimony = SourceTestimony.of(open, focus, source.id()).orElse(null);
        Question question = Optional.ofNullable(focus.question()).flatMap(open::question).orElse(null);
        if (testimony == null) {
            return new SelectedEvidence(null, null, current, null, List.of(), TestimonyRemarks.NOTHING, List.of());
        }
        if (question != null) {
            List<Finding> findings = text.stream().flatMap(own -> question.readings(source.id()).stream()
                    .flatMap(reading -> own.of(reading.id()).stream())).toList();
            return new SelectedEvidence(null, question.id(), current, testimony, findings,
                    TestimonyRemarks.of(testimony, source, Optional.of(said(open, question, source.id())), open), List.of());
        }
        EventId event = Objects.requireNonNull(focus.event());
        return new SelectedEvidence(event, null, current, testimony, text.map(own -> own.of(event)).orElse(List.of()),
                TestimonyRemarks.of(testimony, source, Optional.empty(), open), List.of());
    }

    /// The sources that may have other evidence than in the state before: those in whose texts some stands otherwise. Empty where
    /// all may, since what is looked at is touched itself or more than one change lies between.
    static Optional<Set<SourceId>> since(@Nullable OpenDossier before, @Nullable OpenDossier next, Focus focus) {
        if (next == null) {
            return Optional.empty();
        }
        Stream<EventId> seen = Stream.concat(Stream.ofNullable(focus.event()),
                Stream.ofNullable(focus.question()).flatMap(id -> next.question(id).stream()).flatMap(question -> question.events().stream()));
        return next.since(before).filter(touched -> seen.noneMatch(touched.events()::contains)
                && (focus.question() == null || !touched.questions().contains(focus.question()))).flatMap(_ -> next.textsSince(before));
    }

    /// All answers of a source on one line; empty where it has none.
    private static String said(OpenDossier open, Question question, SourceId source) {
        return question.readings(source).stream().map(reading -> ValueWords.of(reading.value(), question.unit(), open)).distinct()
                .collect(Collectors.joining(" · "));
    }

    /// The passages to step through, in reading order.
    List<Passage> passages() {
        return testimony instanceof SourceTestimony.Said said ? said.passages() : List.of();
    }

    /// The same in words.
    SourceChoice.Said said() {
        return new SourceChoice.Said(explained.brief(), explained.remark(), passages().size());
    }

    /// Whether the other is of the same event or question.
    boolean sameMatter(SelectedEvidence other) {
        return Objects.equals(event, other.event) && Objects.equals(question, other.question);
    }
}
