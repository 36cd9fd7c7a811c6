package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.domain.EventId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject.Whole;
import app.synoptic.i18n.Language;
import app.synoptic.report.Format;
import app.synoptic.report.ReportException;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.document.ReportOptions;
import app.synoptic.report.figure.PageSize;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.Reporting.Order;
import app.synoptic.ui.work.Reporting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports from the window.
class ReportFromWindowTest extends InVelden {

    @TempDir
    private Path folder;

    @Test
    void areAskedForOnTheEventsShown(WindowRobot robot) {
        robot.interact(() -> robot.lookup("#find").queryTextInputControl().setText("curfew"));
        ask(robot);
        assertThat(radio(robot, "shown")).extracting(RadioButton::isSelected, RadioButton::getText)
                .containsExactly(true, "Shown by the filter: one event");
        type(robot, KeyCode.ENTER);

        assertThat(window.reported).extracting(Order::events).containsExactly(List.of(Velden.CURFEW));
        assertThat(window.reported.getFirst().options()).isEqualTo(ReportOptions.USUAL);
        assertThat(robot.lookup("#report-dialog").tryQuery()).isEmpty();
    }

    @Test
    void sayWhyThereIsNothingToTellOf(WindowRobot robot) {
        ask(robot);
        assertThat(radio(robot, "pinned")).extracting(RadioButton::isDisabled, RadioButton::getText)
                .containsExactly(true, "Pinned (nothing is pinned yet)");
        assertThat(radio(robot, "selected")).extracting(RadioButton::isDisabled, RadioButton::getText)
                .containsExactly(true, "Selected (no event is)");
        type(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#report-dialog").tryQuery()).isEmpty();
        assertThat(window.reported).isEmpty();
    }

    @Test
    void tellOfWhatIsPinnedWithTheNotes(WindowRobot robot) {
        Session session = session();
        robot.interact(() -> window.session.setCurrent(session, List.of(session)));
        ask(robot);
        assertThat(radio(robot, "pinned")).extracting(RadioButton::isSelected, RadioButton::getText)
                .containsExactly(true, "Pinned: one event, one question");
        assertThat(robot.lookup("#report-part-notes").query().isDisabled()).isFalse();
        type(robot, KeyCode.ENTER);

        assertThat(window.reported).extracting(Order::session, Order::events).containsExactly(
                tuple(session, List.of()));
    }

    @Test
    void areAsTheyWereWantedTheLastTime(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.STRIKE));
        ask(robot);
        type(robot, KeyCode.DOWN);
        type(robot, KeyCode.DOWN);
        robot.clickOn("#report-part-matrix").clickOn("#report-opened");
        choose(robot, "#report-page", PageSize.LETTER);
        choose(robot, "#report-language", Language.RUSSIAN);
        choose(robot, "#report-format", Format.HTML);
        robot.clickOn("#report-export");
        WindowDriver.settle();
        ask(robot);
        robot.clickOn("#report-export");
        WindowDriver.settle();

        assertThat(window.reported).hasSize(2).allSatisfy(order -> {
            assertThat(order.events()).hasSize(4);
            assertThat(order.options()).isEqualTo(new ReportOptions(PageSize.LETTER, Language.RUSSIAN, Set.of(Part.MATRIX)));
            assertThat(order.format()).isEqualTo(Format.HTML);
            assertThat(order.opened()).isFalse();
        });
    }

    @Test
    void canBeSeenBeforeTheyAreWritten(WindowRobot robot) throws Exception {
        ask(robot);
        Waiting.until(() -> robot.lookup("#report-preview .sheet").queryAll().size() > 2);
        type(robot, KeyCode.ESCAPE);
    }

    @Test
    void quoteTheTextsTheWindowShows(WindowRobot robot) throws Exception {
        Path file = folder.resolve("strike.html");
        CompletableFuture<Path> written = new CompletableFuture<>();
        Jobs jobs = new Jobs(written::completeExceptionally);
        robot.interact(() -> new Reporting(jobs).write(order(Velden.STRIKE), file, written::complete));

        Waiting.until(written::isDone);
        assertThat(written.join()).isEqualTo(file);
        assertThat(Files.readString(file)).contains("Dockers at Velden stop work", "The stoppage began on 3 March").doesNotContain("Curfew in the town");
        jobs.close();
    }

    @Test
    void sayWhyTheyCannotBeWritten(WindowRobot robot) throws Exception {
        Path file = folder.resolve("no such folder").resolve("strike.pdf");
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        Jobs jobs = new Jobs(failed::complete);
        robot.interact(() -> new Reporting(jobs).write(order(Velden.STRIKE), file, _ -> {}));

        Waiting.until(failed::isDone);
        assertThat(failed.join()).isInstanceOf(ReportException.class).hasMessageContaining("its folder does not exist");
        jobs.close();
    }

    @Test
    void canBeStoppedInTheStatusBar(WindowRobot robot) throws Exception {
        Path file = folder.resolve("strike.pdf");
        Consumer<Path> never = _ -> {
            throw new AssertionError("it was stopped");
        };
        robot.interact(() -> {
            window.view.actions().reports().reporting().write(order(Velden.STRIKE), file, never);
            assertThat(robot.lookup("#report-stop").query().isVisible()).isTrue();
            robot.lookup("#report-stop").queryButton().fire();
        });
        Waiting.until(() -> window.view.actions().reports().reporting().writingProperty().get() == null);
        WindowDriver.settle();

        assertThat(folder).isEmptyDirectory();
        assertThat(robot.lookup("#report-stop").query().isVisible()).isFalse();
    }

    private static Order order(EventId event) {
        return new Order(Velden.open(), null, null, List.of(event), ReportOptions.USUAL, Format.PDF, false);
    }

    private static Session session() {
        return new Session(new SessionId("mine"), Velden.dossier().id(), "Mine", null, List.of(new OfEvent(Velden.TROOPS),
                new OfQuestion(Velden.SOLDIERS)), List.of(new Note(new Whole(), "To be asked.", LocalDate.of(1931, 4, 1))));
    }

    private static void ask(WindowRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        WindowDriver.settle();
    }

    private static void type(WindowRobot robot, KeyCode key) {
        robot.type(key);
        WindowDriver.settle();
    }

    private static <T> void choose(WindowRobot robot, String id, T value) {
        ChoiceBox<T> choice = robot.lookup(id).query();
        robot.interact(() -> choice.setValue(value));
        WindowDriver.settle();
    }

    private static RadioButton radio(WindowRobot robot, String scope) {
        return robot.lookup("#report-scope-" + scope).query();
    }
}
