package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.Passage;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.controls.sources.ReadingStateIcon;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Events and questions by sources.
class MatrixTest extends InVelden {

    @Override
    Map<String, String> kept() {
        return Map.of("reading", "matrix");
    }

    @Test
    void aCellLeadsToItsPassage(WindowRobot robot) {
        click(robot, "Harrow Courier: 3 Mar, contradicted by another source");

        assertThat(window.selection.focus().event()).isEqualTo(Velden.STRIKE);
        assertThat(words(window.selection.focus().passage())).startsWith("The stoppage began");
        assertThat(rows(robot).getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void aSilentCellSelectsItsRowAndNoPassage(WindowRobot robot) {
        click(robot, "Tidings: too early");

        assertThat(window.selection.focus().event()).isIn(Velden.CURFEW, Velden.TROOPS, Velden.SETTLED);
        assertThat(window.selection.focus().passage()).isNull();
    }

    @Test
    void theKeysGoFromCellToCell(WindowRobot robot) {
        click(robot, "Harrow Courier: 3 Mar, contradicted by another source");
        robot.type(KeyCode.DOWN);
        assertThat(window.selection.focus().event()).isEqualTo(Velden.CURFEW);
        assertThat(words(window.selection.focus().passage())).startsWith("A curfew has been");
        robot.type(KeyCode.LEFT);
        assertThat(words(window.selection.focus().passage())).startsWith("From the fifth");
        robot.type(KeyCode.END);
        assertThat(window.selection.focus().event()).isEqualTo(Velden.SETTLED);
        robot.type(KeyCode.PAGE_UP);
        assertThat(window.selection.focus().event()).isEqualTo(Velden.STRIKE);
    }

    @Test
    void followsWhatIsSelectedElsewhere(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.TROOPS));
        WindowDriver.settle();

        assertThat(rows(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    @Test
    void aQuestionIsSelectedByAnAnswer(WindowRobot robot) {
        robot.clickOn("#matrix-questions");
        WindowDriver.settle();
        click(robot, "Velden Herald: over 70");

        assertThat(window.selection.focus().question()).isEqualTo(Velden.SOLDIERS);
        assertThat(words(window.selection.focus().passage())).isEqualTo("more than seventy bowls of soup");
    }

    @Test
    void catchesUpWhenSeenAgain(WindowRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        robot.interact(() -> window.selection.select(Velden.SETTLED));
        WindowDriver.settle();
        assertThat(robot.lookup("#matrix").query().isVisible()).isFalse();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        WindowDriver.settle();

        assertThat(rows(robot).getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void withFewSourcesARowSaysOnlyInItsVerdictHowManySayWhat(WindowRobot robot) {
        WindowDriver.settle();
        assertThat(robot.lookup(".line-counts").<Label>queryAll()).isNotEmpty().noneMatch(Label::isVisible);
        assertThat(robot.lookup(".line-verdict").<Label>queryAll()).extracting(Node::getAccessibleHelp)
                .contains("5 of 10 pairs of sources contradict each other\n3 agree · 2 differ");
    }

    @Test
    void withManySourcesARowSaysHowManySayWhatAndItsNameStaysWhileTheyAreScrolled(WindowRobot robot) {
        show(robot, 300);
        robot.interact(() -> window.selection.select(ManyPapers.BREAK));
        WindowDriver.settle();
        Label counts = robot.lookup(".line-counts").<Label>queryAll().stream().filter(words -> words.getText().endsWith("295 silent")).findFirst().orElseThrow();
        assertThat(counts.isVisible()).isTrue();
        List<Double> before = places(robot, ".line-label", ".line-counts");
        robot.interact(() -> rows(robot).requestFocus());
        press(robot, KeyCode.END);

        assertThat(names(robot).getLast()).isEqualTo(sources().getLast().publisher());
        assertThat(places(robot, ".line-label", ".line-counts")).isEqualTo(before);
        assertThat(window.selection.focus().event()).isEqualTo(ManyPapers.BREAK);
        press(robot, KeyCode.HOME);
        assertThat(names(robot).getFirst()).isEqualTo(sources().getFirst().publisher());
    }

    @Test
    void theKeysGoToTheNextSourceThatTellsTheRow(WindowRobot robot) {
        show(robot, 300);
        robot.interact(() -> window.selection.select(ManyPapers.BREAK));
        robot.interact(() -> rows(robot).requestFocus());
        press(robot, KeyCode.HOME);
        Event told = window.workspace.open().event(ManyPapers.BREAK).orElseThrow();
        List<SourceId> telling = sources().stream().map(Source::id).filter(id -> !told.attestations(id).isEmpty()).toList();
        List<SourceId> gone = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            press(robot, KeyCode.RIGHT);
            gone.add(sourceOf(window.selection.focus().passage()));
        }
        assertThat(gone).isEqualTo(telling);
        press(robot, KeyCode.RIGHT);
        assertThat(sourceOf(window.selection.focus().passage())).isEqualTo(telling.getLast());
        press(robot, KeyCode.LEFT);
        assertThat(sourceOf(window.selection.focus().passage())).isEqualTo(telling.get(3));
    }

    /// Of 500 sources only those have nodes that are seen, over the columns as in the rows.
    @Test
    void onlyCellsThatAreSeenAreMade(WindowRobot robot) {
        show(robot, 500);
        long heads = robot.lookup(".column-head").queryAll().size();
        long cells = cells(robot);
        long lines = robot.lookup(".matrix-line").queryAll().size();
        double room = rows(robot).getWidth();
        assertThat(heads).isBetween(2L, (long) (room / 104) + 1);
        assertThat(cells).isBetween(heads, heads * lines);

        robot.interact(() -> rows(robot).requestFocus());
        press(robot, KeyCode.END);
        assertThat(robot.lookup(".column-head").queryAll().size()).isLessThanOrEqualTo((int) heads + 1);
        assertThat(cells(robot)).isLessThanOrEqualTo((heads + 1) * lines);
    }

    @Test
    void sourcesAreOrderedGroupedAndThoseThatSayNothingLeftOutFromTheMenu(WindowRobot robot) {
        show(robot, 35);
        choose(robot, "word-source-order-told");
        List<Integer> told = names(robot).stream().map(name -> (int) window.workspace.open().dossier().events().stream()
                .filter(event -> event.attestations().stream().anyMatch(own -> own.source().equals(source(name).id()))).count()).toList();
        assertThat(told).isSortedAccordingTo((one, other) -> other - one);

        choose(robot, "word-source-grouping-month");
        assertThat(robot.lookup(".matrix-head").lookup(".group").<Label>queryAll()).extracting(Label::getText).containsExactly("May 1931 · 35");
        robot.interact(() -> window.workspace.filter(Filter.NONE.withText("breakwater")));
        WindowDriver.settle();
        choose(robot, "matrix-telling");
        assertThat(robot.lookup("#matrix-sources").<MenuButton>query().getText()).isEqualTo("5 of 35 sources");
        assertThat(window.settings.kept()).containsEntry("word.layout.matrix-sources-order", "TOLD")
                .containsEntry("word.layout.matrix-sources-grouping", "MONTH").containsEntry("word.layout.matrix-sources-telling", "telling");
        robot.interact(() -> window.settings.arrange(Map.of("reading", "matrix")));
        WindowDriver.settle();
        assertThat(robot.lookup("#matrix-sources").<MenuButton>query().getText()).isEqualTo("35 sources");
    }

    @Test
    void theMarkedSourceStaysMarkedAndSeenWhereverItStands(WindowRobot robot) {
        show(robot, 35);
        robot.interact(() -> window.selection.select(ManyPapers.BREAK));
        robot.interact(() -> rows(robot).requestFocus());
        press(robot, KeyCode.HOME);
        press(robot, KeyCode.RIGHT);
        String marked = marked(robot);
        choose(robot, "word-source-order-publisher");
        assertThat(marked(robot)).isEqualTo(marked);
        assertThat(names(robot)).contains(marked.substring(0, marked.indexOf(':')));
    }

    @Test
    void aColumnsHeadShowsHowFarItsSourceWasRead(WindowRobot robot) {
        Dossier own = Velden.open().dossier();
        List<Source> sources = own.sources().stream().map(source -> source.id().equals(Velden.HERALD) ? source.read(ReadingProgress.UNREAD)
                : source.id().equals(Velden.COURIER) ? source.read(ReadingProgress.BEGUN) : source).toList();
        robot.interact(() -> window.show(OpenDossier.of(own.with(sources, own.events(), own.questions()), Map.of())));
        WindowDriver.settle();

        assertThat(robot.lookup(".column-head").queryAll().stream().map(head -> robot.from(head).lookup(".reading-state").<ReadingStateIcon>query().filled()))
                .startsWith(0.0, 180.0, 360.0);
        assertThat(robot.lookup(".column-head").queryAll().stream().map(Node::getAccessibleHelp)).first().asString()
                .isEqualTo("Velden Herald, 6 Mar 1931, Not read, 3 events");
    }

    private static long cells(WindowRobot robot) {
        return robot.lookup(".matrix-line").lookup(".cell").queryAll().stream().filter(Label.class::isInstance).count();
    }

    private void show(WindowRobot robot, int sources) {
        robot.interact(() -> window.show(ManyPapers.of(sources)));
        WindowDriver.settle();
    }

    private List<Source> sources() {
        return window.workspace.open().dossier().sources();
    }

    private Source source(String publisher) {
        return sources().stream().filter(source -> source.publisher().equals(publisher)).findFirst().orElseThrow();
    }

    private SourceId sourceOf(Passage passage) {
        return window.workspace.open().texts().values().stream().filter(text -> text.id().equals(passage.text())).map(SourceText::source).findFirst().orElseThrow();
    }

    private static List<String> names(WindowRobot robot) {
        return robot.lookup(".column-head").queryAll().stream().sorted(Comparator.comparingDouble(Node::getLayoutX))
                .map(head -> robot.from(head).lookup(".name").<Label>query().getText()).toList();
    }

    private static List<Double> places(WindowRobot robot, String... styles) {
        return Stream.of(styles).flatMap(style -> robot.lookup(style).queryAll().stream()).map(node -> node.localToScene(0, 0).getX()).distinct().toList();
    }

    private static String marked(WindowRobot robot) {
        return robot.lookup(".matrix-line").lookup(".cell").queryAll().stream()
                .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("marked"))).findFirst().orElseThrow().getAccessibleText();
    }

    private static void press(WindowRobot robot, KeyCode key) {
        robot.press(KeyCode.SHORTCUT).type(key).release(KeyCode.SHORTCUT);
        WindowDriver.settle();
    }

    private static void choose(WindowRobot robot, String item) {
        MenuButton menu = robot.lookup("#matrix-sources").query();
        robot.interact(menu::show);
        robot.interact(() -> {
            MenuItem chosen = menu.getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow();
            if (chosen instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            chosen.fire();
            menu.hide();
        });
        WindowDriver.settle();
    }

    private static ListView<?> rows(WindowRobot robot) {
        return robot.lookup("#matrix-rows").query();
    }

    private static void click(WindowRobot robot, String accessible) {
        WindowDriver.settle();
        List<Node> cells = robot.lookup(".cell").match(node -> node instanceof Label && accessible.equals(node.getAccessibleText()))
                .queryAll().stream().toList();
        assertThat(cells).isNotEmpty();
        robot.clickOn(cells.getFirst());
        WindowDriver.settle();
    }

    private static String words(Passage passage) {
        return Velden.open().texts().values().stream().filter(text -> text.wording().id().equals(passage.text()))
                .map(text -> text.wording().text().substring(passage.start(), passage.end())).findFirst().orElseThrow();
    }
}
