package app.synoptic.ui.authoring;

import static app.synoptic.ui.Velden.COURIER;
import static app.synoptic.ui.Velden.GAZETTE;
import static app.synoptic.ui.Velden.HERALD;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.SetPhases;
import app.synoptic.edit.EventEdits.SplitEvent;
import app.synoptic.edit.NameEdits.MergeNames;
import app.synoptic.edit.NameEdits.ShowKinds;
import app.synoptic.edit.QuestionEdits.Ask;
import app.synoptic.edit.QuestionEdits.DescribeQuestion;
import app.synoptic.edit.QuestionEdits.Overrule;
import app.synoptic.edit.TestimonyEdits.RemoveEvidence;
import app.synoptic.edit.TestimonyEdits.RemoveTestimony;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.state.OpenDossier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The forms, each alone on the affair of Velden, and the changes they ask for.
class FormsTest extends InForm {

    private static final OpenDossier OPEN = Velden.open();

    @Test
    void everyTypeOfAnswerIsTypedInItsOwnWay(WindowRobot robot) {
        assertThat(answer(robot, ValueType.DATE, one -> one.write("3 March"))).isEqualTo(new Value.Date(Edtf.parse("1931-03-03")));
        assertThat(answer(robot, ValueType.NUMBER, one -> one.write("71–100")))
                .isEqualTo(new Value.Number(BigDecimal.valueOf(71), BigDecimal.valueOf(100)));
        assertThat(answer(robot, ValueType.NAMES, one -> {
            one.write("the mayor").type(KeyCode.ENTER).write("the guild");
            one.interact(() -> one.lookup("#reading-open").<CheckBox>query().setSelected(true));
        })).isEqualTo(new Value.Names(Set.of("the mayor", "the guild"), true));
        assertThat(answer(robot, ValueType.CHOICE, one -> one.write(" no "))).isEqualTo(new Value.Choice("no"));
        assertThat(answer(robot, ValueType.WORDING, _ -> { })).isEqualTo(new Value.Worded());
    }

    @Test
    void anAnswerThatIsNoneCannotBeSaved(WindowRobot robot) {
        for (ValueType type : List.of(ValueType.DATE, ValueType.NUMBER, ValueType.CHOICE)) {
            Question question = question(type);
            show(robot, () -> new ReadingForm(asking(question), question, HERALD, made -> new Testify(question.id(), made), keeping, this::close));
            assertThat(save(robot).isDisabled()).as("nothing typed for " + type).isTrue();
        }
        Question question = question(ValueType.NUMBER);
        show(robot, () -> new ReadingForm(asking(question), question, HERALD, made -> new Testify(question.id(), made), keeping, this::close));
        robot.write("100-71");
        assertThat(save(robot).isDisabled()).as("an empty range").isTrue();
        type(robot, "#reading-value", "71");
        type(robot, "#reading-as-of", "some day");
        assertThat(save(robot).isDisabled()).as("no date").isTrue();
    }

    @Test
    void anAnswerIsShownAsItWasGivenWithItsWords(WindowRobot robot) {
        Question question = OPEN.question(Velden.SOLDIERS).orElseThrow();
        Reading first = question.readings().getFirst();
        show(robot, () -> new ReadingForm(OPEN, question, first, keeping, this::close));
        assertThat(robot.lookup("#reading-value").<TextInputControl>query().getText()).as("the same in every language").isEqualTo("≥ 71");
        assertThat(robot.lookup(".cited .quote").<Label>query().getText()).contains("more than seventy bowls");
        press(robot, "#authoring-save");
        assertThat(asked).containsExactly(new Testify(question.id(), first));

        show(robot, () -> new ReadingForm(OPEN, question, first, keeping, this::close));
        press(robot, "#reading-remove");
        assertThat(asked).containsExactly(new RemoveTestimony(question.id(), ReadingId.of(question.id(), HERALD, 1)));
        show(robot, () -> new ReadingForm(OPEN, question, first, keeping, this::close));
        press(robot, "#evidence-remove-1");
        assertThat(asked).containsExactly(new RemoveEvidence(question.id(), first.id().evidence(1)));
    }

    @Test
    void aQuestionIsCorrectedAndKeepsTheTypeOfItsAnswers(WindowRobot robot) {
        Question before = OPEN.question(Velden.SOLDIERS).orElseThrow();
        show(robot, () -> new QuestionForm(OPEN, before, keeping, this::close));
        assertThat(robot.lookup("#question-type").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#question-events").<ListView<?>>query().getItems().getFirst()).isEqualTo(Velden.TROOPS);
        robot.interact(() -> {
            ListView<?> events = robot.lookup("#question-events").query();
            events.getSelectionModel().select(1);
            events.requestFocus();
        });
        robot.type(KeyCode.SPACE);
        type(robot, "#question-unit", "men");
        type(robot, "#question-note", "Those in uniform.");
        press(robot, "#authoring-save");
        Question now = ((DescribeQuestion) asked.getLast()).now();
        assertThat(now.events()).containsExactly(Velden.STRIKE, Velden.TROOPS);
        assertThat(now.unit()).isEqualTo("men");
        assertThat(now.note()).isEqualTo("Those in uniform.");
        assertThat(now.knowable()).isEqualTo(before.knowable());
    }

    @Test
    void whatIsLookedForStaysTickedThoughItIsNotSeen(WindowRobot robot) {
        show(robot, () -> new QuestionForm(OPEN, Velden.CURFEW, keeping, this::close));
        robot.write("How long?");
        type(robot, "#question-events-find", "agreement");
        assertThat(robot.lookup("#question-events").<ListView<?>>query().getItems()).hasSize(1);
        press(robot, "#authoring-save");
        assertThat(((Ask) asked.getLast()).question().events()).containsExactly(Velden.CURFEW);
        assertThat(((Ask) asked.getLast()).question().id().value()).isEqualTo("how-long");
    }

    @Test
    void tenThousandLettersAreNoLabel(WindowRobot robot) {
        show(robot, () -> new QuestionForm(OPEN, (EventId) null, keeping, this::close));
        type(robot, "#question-words", "x".repeat(10_000));
        assertThat(save(robot).isDisabled()).isTrue();
        type(robot, "#question-words", "x".repeat(120));
        assertThat(save(robot).isDisabled()).isFalse();
        assertThat(robot.lookup("#question-form .made").<Label>queryAll()).anyMatch(label -> label.getText().contains("at a glance"));
    }

    @Test
    void whatIsRefusedIsSaidAndTheFormStays(WindowRobot robot) {
        Question question = OPEN.question(Velden.SOLDIERS).orElseThrow();
        show(robot, () -> new VerdictForm(question, Verdict.COMPATIBLE, (_, _, _, refused) -> refused.accept("the moon is full"), this::close));
        assertThat(save(robot).isDisabled()).as("no reason yet").isTrue();
        type(robot, "#verdict-reason", "Because.");
        press(robot, "#authoring-save");
        assertThat(robot.lookup(".refusal").<Label>query().getText()).isEqualTo("This cannot be done: the moon is full.");
        assertThat(save(robot).isDisabled()).isFalse();
        show(robot, () -> new VerdictForm(question, Verdict.COMPATIBLE, keeping, this::close));
        type(robot, "#verdict-reason", "Because.");
        press(robot, "#authoring-save");
        assertThat(asked).containsExactly(new Overrule(question.id(), new Overruling(Verdict.COMPATIBLE, "Because.")));
        assertThat(root.getChildren()).isEmpty();
        show(robot, () -> new VerdictForm(question.judged(new Overruling(Verdict.AGREE, "So.")), Verdict.COMPATIBLE, keeping, this::close));
        press(robot, "#verdict-computed");
        assertThat(asked).containsExactly(new Overrule(question.id(), null));
    }

    @Test
    void anEventKeepsWhatNobodyTouches(WindowRobot robot) {
        Event before = OPEN.event(Velden.CURFEW).orElseThrow();
        show(robot, () -> new EventForm(OPEN, before, Describe::new, keeping, this::close));
        press(robot, "#authoring-save");
        assertThat(asked).containsExactly(new Describe(before));
    }

    @Test
    void anEventNeedsADateHoweverVague(WindowRobot robot) {
        show(robot, () -> new EventForm(OPEN, null, Describe::new, keeping, this::close));
        robot.write("Something");
        assertThat(save(robot).isDisabled()).isTrue();
        assertThat(robot.lookup("#event-date-made").<Label>query().getText()).contains("however vague");
        type(robot, "#event-date", "until 7 March");
        assertThat(save(robot).isDisabled()).isFalse();
        type(robot, "#event-tags", "quay; wages;");
        press(robot, "#authoring-save");
        Event made = ((Describe) asked.getLast()).now();
        assertThat(made.tags()).containsExactly("quay", "wages");
        assertThat(made.date()).isEqualTo(Edtf.parse("../1931-03-07"));
    }

    @Test
    void aTestimonyLosesOnePieceOfEvidence(WindowRobot robot) {
        Event event = OPEN.event(Velden.STRIKE).orElseThrow();
        var courier = event.attestations().stream().filter(one -> one.source().equals(COURIER)).findFirst().orElseThrow();
        show(robot, () -> new TestimonyForm(OPEN, event, courier, () -> { }, keeping, this::close));
        press(robot, "#evidence-remove-1");
        assertThat(asked).containsExactly(new RemoveEvidence(event.id(), courier.id().evidence(1)));
        var gazette = event.attestations().getLast();
        assertThat(gazette.source()).isEqualTo(GAZETTE);
        show(robot, () -> new TestimonyForm(OPEN, event, gazette, () -> { }, keeping, this::close));
        press(robot, "#authoring-save");
        assertThat(asked).containsExactly(new Testify(event.id(), gazette));
        WindowDriver.settle();
    }

    @Test
    void someTestimoniesBecomeAnEventOfTheirOwn(WindowRobot robot) {
        Event event = OPEN.event(Velden.TROOPS).orElseThrow();
        show(robot, () -> new SplitForm(OPEN, event, keeping, this::close));
        assertThat(save(robot).isDisabled()).as("none chosen").isTrue();
        tick(robot, "#split-testimonies", 0, 1, 2);
        assertThat(save(robot).isDisabled()).as("all chosen").isTrue();
        tick(robot, "#split-testimonies", 0);
        type(robot, "#split-label", "One company is sent");
        press(robot, "#authoring-save");
        SplitEvent split = (SplitEvent) asked.getLast();
        assertThat(split.attestations()).containsExactly(event.attestations().get(1).id(), event.attestations().get(2).id());
        assertThat(split.into().id().value()).isEqualTo("one-company-is-sent");
        assertThat(split.into().kind()).isEqualTo(event.kind());
    }

    @Test
    void otherEventsBecomePhasesButNotWhatItIsAPartOf(WindowRobot robot) {
        var dossier = Velden.dossier();
        OpenDossier open = OpenDossier.of(dossier.with(dossier.sources(), dossier.events().stream().map(event -> event.id().equals(Velden.CURFEW)
                ? event.within(Velden.STRIKE) : event).toList(), dossier.questions()), Map.of());
        show(robot, () -> new PhasesForm(open, open.event(Velden.STRIKE).orElseThrow(), keeping, this::close));
        tick(robot, "#phases", 1);
        press(robot, "#authoring-save");
        assertThat(asked).containsExactly(new SetPhases(Velden.STRIKE, List.of(Velden.CURFEW, Velden.TROOPS)));
        show(robot, () -> new PhasesForm(open, open.event(Velden.CURFEW).orElseThrow(), keeping, this::close));
        assertThat(robot.lookup("#phases").<ListView<?>>query().getItems()).hasSize(2);
    }

    @Test
    void spellingsBecomeOneName(WindowRobot robot) {
        show(robot, () -> new SpellingsForm(OPEN, keeping, this::close));
        assertThat(robot.lookup("#spellings").<ListView<?>>query().getItems().toString()).isEqualTo("[Mayor van Rijn, the cooks, Velden]");
        tick(robot, "#spellings", 0);
        assertThat(robot.lookup("#spellings-name").<TextInputControl>query().getText()).isEqualTo("Mayor van Rijn");
        assertThat(save(robot).isDisabled()).as("the same name").isTrue();
        tick(robot, "#spellings", 1);
        press(robot, "#authoring-save");
        assertThat(asked).containsExactly(new MergeNames(Set.of("Mayor van Rijn", "the cooks"), "Mayor van Rijn"));
    }

    @Test
    void kindsAreCalledAndColouredAndAdded(WindowRobot robot) {
        show(robot, () -> new KindsForm(OPEN, keeping, this::close));
        type(robot, "#kind-strike", "Strikes");
        robot.interact(() -> robot.lookup("#colour-troops").<ComboBox<Optional<Hue>>>query().setValue(Optional.of(Hue.RUST)));
        press(robot, "#kinds-new");
        robot.write("Night watch");
        press(robot, "#authoring-save");
        assertThat(asked).containsExactly(new ShowKinds(List.of(new KindStyle(new Kind("strike"), "Strikes", null),
                new KindStyle(new Kind("troops"), null, Hue.RUST), new KindStyle(new Kind("night-watch"), "Night watch", null))));
    }

    @Test
    void whatTheDossierHasIsOfferedForCompletion(WindowRobot robot) {
        show(robot, () -> new EventForm(OPEN, null, Describe::new, keeping, this::close));
        robot.interact(() -> robot.lookup("#event-actors").query().requestFocus());
        robot.write("van r");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(robot.lookup("#event-actors").<TextInputControl>query().getText()).isEqualTo("Mayor van Rijn");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#event-form .chip .label").<Label>query().getText()).isEqualTo("Mayor van Rijn");
        assertThat(Completion.matching(List.of("Mayor van Rijn", "Rijn", "Arijn"), "ri")).containsExactly("Rijn", "Mayor van Rijn");
    }

    @Test
    void escapePutsTheOffersAwayAndOnlyThenTheForm(WindowRobot robot) {
        Overlay overlay = new Overlay();
        robot.interact(() -> {
            root.getChildren().setAll(overlay);
            Form form = new EventForm(OPEN, null, Describe::new, keeping, overlay::hide);
            overlay.show(form, form.initialFocus());
            robot.lookup("#event-actors").query().requestFocus();
        });
        robot.write("van r");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#event-form").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#event-form").tryQuery()).isEmpty();
    }

    private static void tick(WindowRobot robot, String list, int... rows) {
        for (int row : rows) {
            robot.interact(() -> {
                ListView<?> view = robot.lookup(list).query();
                view.getSelectionModel().clearAndSelect(row);
                view.requestFocus();
            });
            robot.type(KeyCode.SPACE);
        }
    }
}
