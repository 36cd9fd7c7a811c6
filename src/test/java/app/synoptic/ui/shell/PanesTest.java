package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.sources.row.PaneRow;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/// Which sources are open, and how the others are reached, however many there are.
class PanesTest extends InVelden {

    private static final double SIDE = 260;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void theSideColumnIsNeverCoveredThoseThatTellAreOpenAndTheSilentAreCounted(WindowRobot robot) {
        Random random = new Random(11);
        for (int sources : IntStream.concat(IntStream.of(1, 2, 4, 5, 6, 35, 500), random.ints(4, 7, 500)).toArray()) {
            robot.interact(() -> window.show(ManyPapers.of(sources)));
            WindowDriver.settle();
            fits(robot, sources);
            robot.interact(() -> window.selection.select(ManyPapers.BREAK));
            WindowDriver.settle();
            fits(robot, sources);
            List<String> telling = telling();
            List<String> panes = in(robot).panes();
            assertThat(panes).as("%d sources", sources).hasSize(Math.min(sources, PaneRow.fitting(sources(robot).getWidth())));
            assertThat(telling.containsAll(panes) || panes.containsAll(telling)).as("those that tell come first: %s of %s", panes, telling).isTrue();
            assertThat(in(robot).row()).containsAll(telling);
            adds(robot, sources, telling.size());
        }
    }

    /// The side column is as wide as ever, and nothing of the sources lies beyond its edge or the window's.
    private void fits(WindowRobot robot, int sources) {
        Bounds side = inScene(robot.lookup(".side").query());
        assertThat(side.getWidth()).as("%d sources", sources).isEqualTo(SIDE);
        Node reading = robot.lookup(".reading-room").query();
        assertThat(inScene(reading).getMinX()).isCloseTo(side.getMaxX(), offset(0.5));
        Stream.of(Stream.of(reading), robot.lookup(".source-pane").queryAll().stream(), robot.lookup(".row-bar > *").queryAll().stream())
                .flatMap(nodes -> nodes).filter(node -> node.isVisible() && node.getParent().isVisible()).forEach(node -> {
                    Bounds bounds = inScene(node);
                    assertThat(bounds.getMinX()).as("%s of %d sources", node, sources).isGreaterThanOrEqualTo(side.getMaxX() - 0.5);
                    assertThat(bounds.getMaxX()).as("%s of %d sources", node, sources).isLessThanOrEqualTo(window.view.getWidth() + 0.5);
                });
    }

    private void adds(WindowRobot robot, int sources, int telling) {
        ToggleButton count = robot.lookup("#silent-sources").query();
        if (telling == sources) {
            assertThat(count.getText()).isEqualTo(sources == 1 ? "One source" : sources + " sources");
            return;
        }
        Matcher numbers = NUMBER.matcher(count.getText());
        List<Integer> told = numbers.results().map(found -> Integer.parseInt(found.group())).toList();
        assertThat(told.getFirst()).as(count.getText()).isEqualTo(sources - telling);
        assertThat(told.stream().skip(1).mapToInt(Integer::intValue).sum()).as(count.getText()).isEqualTo(sources - telling);
    }

    @Test
    void theWindowHoldsNoMoreNodesForFiveHundredSourcesThanForForty(WindowRobot robot) {
        long forty = nodes(robot, 40);
        assertThat(nodes(robot, 500)).isLessThanOrEqualTo(forty + 40);
    }

    private long nodes(WindowRobot robot, int sources) {
        robot.interact(() -> window.show(ManyPapers.of(sources)));
        robot.interact(() -> window.selection.select(ManyPapers.BREAK));
        WindowDriver.settle();
        return Rooms.within(window.view).count();
    }

    @Test
    void saysHowManyAreSilentAndWhy(WindowRobot robot) {
        show(robot, 35);
        assertThat(robot.lookup("#silent-sources").<ToggleButton>query().getAccessibleText())
                .isEqualTo("30 silent: 21 do not mention it · 6 too early · 3 not read");
    }

    @Test
    void listsTheSilentSourcesEachWithWhyToFilterToSortAndToOpen(WindowRobot robot) {
        show(robot, 35);
        robot.clickOn("#silent-sources");
        WindowDriver.settle();
        ListView<Source> rows = robot.lookup("#source-rows").query();
        assertThat(rows.getItems()).hasSize(30);
        ChoiceBox<?> kinds = robot.lookup("#source-kinds").query();
        robot.interact(() -> kinds.getSelectionModel().select(2));
        assertThat(rows.getItems()).hasSize(6);
        WindowDriver.settle();
        assertThat(robot.from(rows).lookup(".why").<Label>queryAll()).extracting(Label::getText).filteredOn(why -> !why.isEmpty())
                .isNotEmpty().allMatch(why -> why.startsWith("Too early to know: its knowledge ends "));
        robot.interact(() -> kinds.getSelectionModel().selectFirst());
        ChoiceBox<?> sorting = robot.lookup("#source-sorting").query();
        robot.interact(() -> sorting.getSelectionModel().select(1));
        assertThat(rows.getItems()).extracting(Source::publisher).isSorted();
        robot.write("lowmill");
        assertThat(rows.getItems()).extracting(Source::publisher).containsExactly("Lowmill Herald");
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();

        SourceId lowmill = new SourceId("paper-18");
        assertThat(in(robot).panes()).contains("paper-18");
        assertThat(in(robot).notice(lowmill)).isNotEmpty();
        assertThat(in(robot).area(lowmill).isFocused()).isTrue();
        assertThat(robot.lookup("#source-list").query().isVisible()).isFalse();
    }

    @Test
    void escapeClosesTheListAndGivesTheFocusBack(WindowRobot robot) {
        show(robot, 35);
        StyleClassedTextArea area = in(robot).area(new SourceId(in(robot).panes().getFirst()));
        robot.interact(area::requestFocus);
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.ALT, KeyCode.SHIFT);
        WindowDriver.settle();
        assertThat(robot.lookup("#source-typed").query().isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        WindowDriver.settle();

        assertThat(robot.lookup("#source-list").query().isVisible()).isFalse();
        assertThat(area.isFocused()).isTrue();
        assertThat(window.selection.focus().event()).isEqualTo(ManyPapers.BREAK);
    }

    @Test
    void reachesThoseThatTellByTheArrowsAndByTheirNames(WindowRobot robot) {
        show(robot, 35);
        List<String> telling = telling();
        assertThat(in(robot).panes()).isEqualTo(telling.subList(0, 3));
        assertThat(robot.lookup("#sources-previous").<Button>query().isDisabled()).isTrue();
        robot.clickOn("#sources-next");
        WindowDriver.settle();
        assertThat(in(robot).panes()).isEqualTo(telling.subList(1, 4));
        robot.clickOn("#sources-next");
        WindowDriver.settle();
        assertThat(in(robot).panes()).isEqualTo(telling.subList(2, 5));
        assertThat(robot.lookup("#sources-next").<Button>query().isDisabled()).isTrue();

        in(robot).pane(new SourceId(telling.getFirst()));
        assertThat(in(robot).panes()).isEqualTo(List.of(telling.get(0), telling.get(3), telling.get(4)));
    }

    @Test
    void aPinnedSourceStaysOpenWhateverIsSelectedAndTheNextTime(WindowRobot robot) {
        robot.interact(() -> in(robot).area(Velden.TIDINGS).requestFocus());
        ToggleButton pin = robot.from(in(robot).pane(Velden.TIDINGS)).lookup(".pin-button").query();
        robot.interact(pin::fire);
        robot.interact(() -> window.selection.select(Velden.TROOPS));
        WindowDriver.settle();

        assertThat(in(robot).panes()).containsExactly("herald", "tidings", "lantern");
        assertThat(pin.isSelected()).isTrue();
        assertThat(window.settings.kept()).containsEntry("word.layout.sources-pinned.velden-1931", "tidings");
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.K).release(KeyCode.ALT, KeyCode.SHIFT);
        WindowDriver.settle();
        assertThat(pin.isSelected()).isFalse();
    }

    @Test
    void aPaneThatStaysKeepsItsPlaceAndItsScroll(WindowRobot robot) {
        show(robot, 300);
        robot.interact(() -> window.selection.select(null));
        WindowDriver.settle();
        List<String> before = in(robot).panes();
        StyleClassedTextArea area = in(robot).area(new SourceId(before.get(1)));
        robot.interact(() -> area.scrollYBy(60));
        WindowDriver.settle();
        double scrolled = area.getEstimatedScrollY();
        Node pane = in(robot).pane(new SourceId(before.get(1)));
        double place = pane.getLayoutX();
        SourceId far = Objects.requireNonNull(window.workspace.open()).dossier().sources().getLast().id();

        in(robot).openFromList(far);

        assertThat(in(robot).panes()).isEqualTo(List.of(before.get(0), before.get(1), far.value()));
        assertThat(in(robot).pane(new SourceId(before.get(1)))).isSameAs(pane);
        assertThat(pane.getLayoutX()).isEqualTo(place);
        assertThat(area.getEstimatedScrollY()).isEqualTo(scrolled);
    }

    @Test
    void aPaneThatWasClosedComesBackAsItWasLeft(WindowRobot robot) {
        show(robot, 35);
        SourceId first = new SourceId(in(robot).panes().getFirst());
        StyleClassedTextArea area = in(robot).area(first);
        robot.interact(() -> area.selectRange(3, 9));
        robot.interact(() -> area.showParagraphAtTop(3));
        int top = top(area);
        robot.clickOn("#sources-next");
        WindowDriver.settle();
        assertThat(in(robot).panes()).doesNotContain(first.value());
        robot.clickOn("#sources-previous");
        WindowDriver.settle();

        assertThat(in(robot).area(first).getSelection()).isEqualTo(new IndexRange(3, 9));
        assertThat(top(in(robot).area(first))).isEqualTo(top).isPositive();
    }

    private static int top(StyleClassedTextArea area) {
        return area.hit(area.getInsets().getLeft() + 1, area.getInsets().getTop() + 3).getInsertionIndex();
    }

    @Test
    void aSourceWhoseTextIsGoneShowsNoneOfIt(WindowRobot robot) {
        assertThat(in(robot).area(Velden.HERALD).getText()).isNotEmpty();
        robot.interact(() -> window.workspace.show(Velden.open(List.of(Velden.GAZETTE))));
        WindowDriver.settle();

        assertThat(in(robot).badge(Velden.HERALD)).isEqualTo("Not read");
        assertThat(in(robot).area(Velden.HERALD).getText()).isEmpty();
    }

    @Test
    void theInspectorCountsManySilentSourcesOnOneLineAndListsThemWhenAsked(WindowRobot robot) {
        show(robot, 35);
        Node inspector = robot.lookup("#inspector").query();
        assertThat(robot.from(inspector).lookup(".dating").queryAll()).hasSize(5);
        Hyperlink silent = robot.from(inspector).lookup(".silent-lines > .hyperlink").query();
        assertThat(silent.getAccessibleText()).isEqualTo("30 silent: 21 not mentioned · 6 too early · 3 not read");
        robot.interact(silent::fire);
        WindowDriver.settle();
        assertThat(robot.from(inspector).lookup(".dating").queryAll()).hasSize(35);
        robot.interact(silent::fire);
        assertThat(robot.from(inspector).lookup(".dating").queryAll()).hasSize(5);
    }

    @Test
    void theExcerptsCountManySilentSourcesToo(WindowRobot robot) {
        show(robot, 35);
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        WindowDriver.settle();
        assertThat(robot.lookup(".excerpt-card").queryAll()).hasSize(5);
        robot.interact(robot.lookup("#silent-excerpts").<Hyperlink>query()::fire);
        WindowDriver.settle();
        assertThat(robot.lookup(".excerpt-card").queryAll()).hasSize(35);
    }

    private void show(WindowRobot robot, int sources) {
        robot.interact(() -> window.show(ManyPapers.of(sources)));
        robot.interact(() -> window.selection.select(ManyPapers.BREAK));
        WindowDriver.settle();
    }

    private List<String> telling() {
        OpenDossier open = Objects.requireNonNull(window.workspace.open());
        return open.dossier().sources().stream().map(Source::id)
                .filter(id -> open.silence(open.event(ManyPapers.BREAK).orElseThrow(), id).isEmpty()).map(SourceId::value).toList();
    }

    private static Region sources(WindowRobot robot) {
        return robot.lookup(".sources").query();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static WindowDriver in(WindowRobot robot) {
        return new WindowDriver(robot);
    }
}
