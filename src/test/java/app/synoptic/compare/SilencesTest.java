package app.synoptic.compare;

import static app.synoptic.compare.MadeUpAffair.dates;
import static app.synoptic.compare.MadeUpAffair.event;
import static app.synoptic.compare.MadeUpAffair.id;
import static app.synoptic.compare.MadeUpAffair.question;
import static app.synoptic.compare.MadeUpAffair.reads;
import static app.synoptic.compare.MadeUpAffair.value;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.progress.ReadingProgress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilencesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-,          2022-01-06, 2022-01-07, 2022-01-07, TOO_EARLY",
        "-,          2022-01-06, 2022-01-06, 2022-01-06, UNMENTIONED",
        "-,          2022-01-06, 2022-01-05, 2022-01-05, UNMENTIONED",
        "-,          2022-01,    2022-01-31, 2022-01-31, UNMENTIONED",
        "-,          2022-01,    2022-02-01, 2022-02-01, TOO_EARLY",
        "-,          2022-01-06T12:00, 2022-01-06T12:01, 2022-01-06, TOO_EARLY",
        "-,          2022-01-06T12:00, 2022-01-06, 2022-01-06, UNMENTIONED",
        "-,          2022-01-06T21:33+03:00, 2022-01-07, 2022-01-07, TOO_EARLY",
        "-,          2022-01-06T21:33+03:00, 2022-01-07T00:10+06:00, 2022-01-07, UNMENTIONED",
        "-,          2022-01-07T00:33+06:00, 2022-01-07, 2022-01-07, UNMENTIONED",
        "-,          2022-01-06/.., 2022-01-20, 2022-01-20, UNMENTIONED",
        "2022-01-07, 2022-01-06, 2022-01-07, 2022-01-07, TOO_EARLY",
        "2022-01-06, -,          2022-01-07, 2022-01-07, TOO_EARLY",
        "2022-01-07, -,          2022-01-07, 2022-01-07, UNMENTIONED",
        "-,          -,          2022-01-07, 2022-01-07, UNMENTIONED",
        "-,          2022-01-06, -,          2022-01-07, TOO_EARLY",
        "-,          2022-01-06, -,          2022-01-06, UNMENTIONED",
        "-,          2022-01-06, -,          ../2022-01-07, UNMENTIONED",
    })
    void tellWhoCouldNotKnowFromWhoDoesNotSay(@Nullable String published, @Nullable String knows, @Nullable String knowable,
                                              String date, Silence silence) {
        Event event = event("event", date, knowable, Status.HAPPENED, List.of(), Map.of());
        var dossier = new MadeUpAffair().source("a", published, knows, true).with(event).dossier();
        assertThat(Silences.over(dossier).of(event)).isEqualTo(Map.of(id("a"), silence));
    }

    @Test
    void doNotTakeTheDateOfAPlanForTheDayItCouldBeKnown() {
        Event event = event("event", "2022-01-19", null, Status.PLANNED, List.of(), Map.of());
        var dossier = new MadeUpAffair().source("a", null, "2022-01-06", true).with(event).dossier();
        assertThat(Silences.over(dossier).of(event)).containsEntry(id("a"), Silence.UNMENTIONED);
    }

    @Test
    void areOnlyOfSourcesWithoutTestimonyInTheOrderOfTheDossier() {
        Event event = event("event", "2022-01-05", null, Status.HAPPENED, List.of(dates("b", "2022-01-05")), Map.of());
        var dossier = new MadeUpAffair().source("c", null, null, true).source("b", null, null, true).source("a", null, null, true)
                .with(event).dossier();
        assertThat(Silences.over(dossier).of(event).keySet())
                .containsExactly(id("c"), id("a"));
    }

    @Test
    void sayOnlyOfASourceReadThroughThatItDoesNotMentionSomething() {
        Event event = event("event", "2022-01-05", null, Status.HAPPENED, List.of(), Map.of());
        Event other = event("other", dates("marked", "2022-01-05"));
        var own = new MadeUpAffair().source("unread", null, null, false).source("marked", null, null, false)
                .source("begun", null, null, false).source("through", null, null, false).with(event, other).dossier();
        var dossier = own.with(own.sources().stream().map(source -> switch (source.id().value()) {
            case "begun" -> source.read(ReadingProgress.BEGUN);
            case "through" -> source.read(ReadingProgress.THROUGH);
            default -> source;
        }).toList(), own.events(), own.questions());
        assertThat(Silences.over(dossier).of(event)).isEqualTo(Map.of(id("unread"), Silence.NOT_READ, id("marked"), Silence.BEGUN,
                id("begun"), Silence.BEGUN, id("through"), Silence.UNMENTIONED));
    }

    @Test
    void tellTooEarlyFromReadInPartWhateverWasRead() {
        Event event = event("event", "2022-01-05", null, Status.HAPPENED, List.of(), Map.of());
        var own = new MadeUpAffair().source("a", null, "2022-01-01", false).with(event).dossier();
        var begun = own.with(own.sources().stream().map(source -> source.read(ReadingProgress.BEGUN)).toList(), own.events(), own.questions());
        assertThat(Silences.over(begun).of(event)).containsEntry(id("a"), Silence.TOO_EARLY);
        assertThat(Silences.over(own).of(event)).containsEntry(id("a"), Silence.NOT_READ);
    }

    @Test
    void heedAnEditorWhoSaysNotApplicableAndNothingElse() {
        Event event = event("event", "2022-01-07", null, Status.HAPPENED, List.of(),
                Map.of(id("a"), Silence.NOT_APPLICABLE, id("b"), Silence.UNMENTIONED));
        var dossier = new MadeUpAffair().source("a", null, "2022-01-06", true).source("b", null, "2022-01-06", true)
                .with(event).dossier();
        assertThat(Silences.over(dossier).of(event))
                .isEqualTo(Map.of(id("a"), Silence.NOT_APPLICABLE, id("b"), Silence.TOO_EARLY));
    }

    @Test
    void ofAQuestionGoByWhenItsAnswerOrItsFirstEventCouldBeKnown() {
        Event early = event("early", "2022-01-05", "2022-01-05", Status.HAPPENED, List.of(), Map.of());
        Event late = event("late", "2022-01-09", "2022-01-09", Status.HAPPENED, List.of(), Map.of());
        Event plan = event("plan", "2022-01-19", null, Status.PLANNED, List.of(), Map.of());
        var dossier = new MadeUpAffair().source("a", null, "2022-01-06", true).with(early, late, plan).dossier();
        Silences silences = Silences.over(dossier);
        assertThat(silences.of(asked("2022-01-07", "early"))).containsValue(Silence.TOO_EARLY);
        assertThat(silences.of(asked(null, "late"))).containsValue(Silence.TOO_EARLY);
        assertThat(silences.of(asked(null, "late", "early"))).containsValue(Silence.UNMENTIONED);
        assertThat(silences.of(asked(null, "late", "plan"))).containsValue(Silence.UNMENTIONED);
        assertThat(silences.of(asked(null, "late", "unheard-of"))).containsValue(Silence.UNMENTIONED);
        assertThat(silences.of(asked(null))).containsValue(Silence.UNMENTIONED);
        assertThat(silences.of(question(ValueType.NUMBER, reads("a", value("#70"))))).isEmpty();
    }

    private static Question asked(@Nullable String knowable, String... events) {
        return question("q", ValueType.NUMBER, knowable, List.of(events), null, List.of());
    }
}
