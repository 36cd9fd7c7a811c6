package app.synoptic.ui;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.events.EventListRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpan;

/// Does in the window what a person does, and reads what a person sees.
public final class WindowDriver {

    private final WindowRobot robot;

    public WindowDriver(WindowRobot robot) {
        this.robot = robot;
    }

    /// Turns to the list and clicks the event of that label.
    public void choose(String label) {
        turnToList();
        ListView<?> list = list();
        int index = robot.from(list).lookup(".event-cell").queryAll().isEmpty() ? 0 : indexOf(list, label);
        robot.interact(() -> list.scrollTo(index));
        settle();
        robot.clickOn(robot.from(list).lookup(".label-line").<Label>queryAll().stream()
                .filter(words -> words.getText().equals(label)).findFirst().orElseThrow());
        settle();
    }

    private static int indexOf(ListView<?> list, String label) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof EventListRow.OfEvent row && row.words().equals(label)) {
                return i;
            }
        }
        throw new AssertionError("the list has no “" + label + "”");
    }

    public void turnToList() {
        TabPane side = robot.lookup(".side").query();
        robot.interact(() -> side.getSelectionModel().select(1));
        settle();
    }

    public ListView<?> list() {
        return robot.lookup("#event-list").query();
    }

    /// What the list says, top to bottom.
    public List<String> rows() {
        return list().getItems().stream().map(row -> ((EventListRow) row).words()).toList();
    }

    /// A source's pane; opened first by its name or from the list of sources, where it has none.
    public Node pane(SourceId source) {
        if (robot.lookup("#pane-" + source).tryQuery().isEmpty()) {
            if (names().contains(source.value())) {
                openByName(source);
            } else {
                openFromList(source);
            }
            robot.lookup(".sources").<Region>query().layout();
        }
        return robot.lookup("#pane-" + source).query();
    }

    private void openByName(SourceId source) {
        ListView<Source> strip = robot.lookup("#source-names").query();
        int index = names().indexOf(source.value());
        robot.interact(() -> {
            strip.requestFocus();
            strip.getSelectionModel().clearAndSelect(index);
            strip.getFocusModel().focus(index);
        });
        robot.type(KeyCode.ENTER);
        settle();
    }

    /// Opens a source from the list of all of them, which a press on the count of the silent ones brings up.
    public void openFromList(SourceId source) {
        robot.interact(robot.lookup("#silent-sources").<ToggleButton>query()::fire);
        settle();
        robot.interact(() -> {
            robot.lookup("#source-kinds").<ChoiceBox<?>>query().getSelectionModel().selectLast();
            ListView<Source> list = robot.lookup("#source-rows").query();
            list.getSelectionModel().clearAndSelect(list.getItems().stream().map(Source::id).toList().indexOf(source));
        });
        robot.type(KeyCode.ENTER);
        settle();
    }

    /// The ids of the sources to choose from, by order: all that have a pane, and whose names stand above the panes.
    public List<String> row() {
        return names().isEmpty() ? panes() : names();
    }

    private List<String> names() {
        return robot.lookup("#source-names").<ListView<Source>>tryQuery().filter(strip -> strip.getParent().isVisible())
                .map(strip -> strip.getItems().stream().map(source -> source.id().value()).toList()).orElse(List.of());
    }

    /// The ids of the sources that have a pane, from left to right.
    public List<String> panes() {
        return robot.lookup(".source-pane").queryAll().stream().sorted(Comparator.comparingDouble(Node::getLayoutX))
                .map(node -> String.valueOf(node.getUserData())).toList();
    }

    /// The words of a source that wear the strong light.
    public List<String> lit(SourceId source) {
        return styled(source, "lit");
    }

    /// How many marks beside a source's text are painted strongly.
    public long strongMarks(SourceId source) {
        return robot.from(pane(source)).lookup(".mark").<Region>queryAll().stream()
                .filter(mark -> mark.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                .filter(mark -> mark.isVisible() && mark.getBackground() != null && mark.getHeight() > 0).count();
    }

    /// The runs of a source's text that wear a style class; neighbours that both wear it are one run.
    public List<String> styled(SourceId source, String style) {
        StyleClassedTextArea area = area(source);
        List<String> runs = new ArrayList<>();
        int at = 0;
        boolean joined = false;
        for (StyleSpan<Collection<String>> span : area.getStyleSpans(0, area.getLength())) {
            boolean worn = span.getStyle().contains(style);
            if (worn && span.getLength() > 0) {
                String words = area.getText(at, at + span.getLength());
                runs.add(joined ? runs.removeLast() + words : words);
            }
            joined = worn;
            at += span.getLength();
        }
        return runs;
    }

    public StyleClassedTextArea area(SourceId source) {
        return robot.from(pane(source)).lookup(".reading").query();
    }

    /// What a pane says above its text; empty where it says nothing.
    public String notice(SourceId source) {
        Label notice = robot.from(pane(source)).lookup(".notice").query();
        return notice.isManaged() ? notice.getText() : "";
    }

    /// What a pane's badge says.
    public String badge(SourceId source) {
        return robot.from(pane(source)).lookup(".badge").<Label>query().getText();
    }

    /// The excerpts on a source's card.
    public List<String> excerpts(SourceId source) {
        return robot.from(robot.lookup("#card-" + source).<Node>query()).lookup(".lit-text").queryAll().stream()
                .map(Node::getAccessibleText).toList();
    }

    /// Follows the link of the `index`-th (from 0) excerpt on a source's card.
    public void readOn(SourceId source, int index) {
        Hyperlink link = robot.from(robot.lookup("#card-" + source).<Node>query()).lookup(".hyperlink").nth(index).query();
        robot.interact(link::fire);
        settle();
    }

    /// Steps to the next passage in a pane.
    public void next(SourceId source) {
        Button next = robot.from(pane(source)).lookup(".step").nth(1).query();
        robot.interact(next::fire);
        settle();
    }

    /// Clicks the first character of `words` in a pane; it must be in view.
    public void click(SourceId source, String words) {
        StyleClassedTextArea area = area(source);
        int at = area.getText().indexOf(words);
        Bounds bounds = area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
        robot.clickOn(bounds);
        settle();
    }

    /// All words of the inspector.
    public List<String> inspector() {
        return robot.lookup("#inspector").lookup(".label").<Labeled>queryAll().stream().map(Labeled::getText).toList();
    }

    public static void settle() {
        Waiting.settle();
    }
}
