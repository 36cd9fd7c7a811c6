package app.synoptic.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Messages;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.work.Jobs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A dossier's own kinds on the timeline: on the sources' lanes, in the legend, on the card.
@InWindow
class KindsTest {

    private static final Color BLUE = Color.web("#3c6596");
    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private final Viewport viewport = new Viewport();
    private final Jobs jobs = new Jobs(failure -> { throw new AssertionError(failure); });
    private TimelineView view;

    @BeforeEach
    void start(Stage stage) {
        view = new TimelineView(workspace, selection, viewport, jobs);
        view.animatedProperty().set(false);
        workspace.show(open(List.of(new KindStyle(new Kind("strike"), "Walk-out", Hue.BLUE), new KindStyle(new Kind("order"), null, null),
                new KindStyle(new Kind("flood"), "Flood", Hue.TEAL), new KindStyle(new Kind("troops"), null, Hue.RUST))));
        Scene scene = new Scene(view, 960, 400);
        scene.getStylesheets().add(Objects.requireNonNull(Messages.class.getResource("tokens-light.css")).toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    private static OpenDossier open(List<KindStyle> kinds) {
        Dossier plain = Velden.dossier();
        List<Event> events = plain.events().stream().map(event -> event.id().equals(Velden.TROOPS)
                ? event.within(Velden.STRIKE).naming(List.of(), List.of(), List.of("harbour", "army")) : event).toList();
        return OpenDossier.of(plain.with(plain.sources(), events, List.of()).showing(kinds), Map.of());
    }

    @Test
    void aSourcesMarkHasTheColourOfItsKindUntilItsEventIsSelected(WindowRobot robot) {
        Frame frame = frame();
        int strike = Objects.requireNonNull(view.model()).table().indexOf(Velden.STRIKE);
        var mark = frame.lanes().stream().filter(one -> one.testimony().event() == strike && one.lane() == 3 && one.sign()).findFirst().orElseThrow();
        double y = frame.areas().laneY(mark.lane());
        assertThat(near(pixel(robot, mark.x(), y), BLUE)).isTrue();
        robot.interact(() -> selection.select(Velden.STRIKE));
        frame();
        assertThat(near(pixel(robot, mark.x(), y), BLUE)).as("selected, it says only that").isFalse();
    }

    @Test
    void theLegendNamesTheKindsInUseThatHaveAColour(WindowRobot robot) {
        assertThat(Legend.kinds(Objects.requireNonNull(workspace.open()))).extracting(kind -> kind.id().value()).containsExactly("strike", "troops");
        frame();
        Button legend = robot.lookup("#legend").queryButton();
        assertThat(legend.isVisible()).isTrue();
        assertThat(legend.getAccessibleText()).isEqualTo("Colours of the kinds: Walk-out, troops");
        assertThat(robot.from(legend).lookup(".hue-dot").queryAll()).hasSize(2);
        robot.interact(legend::fire);
        ContextMenu names = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
        assertThat(names.getItems()).extracting(item -> item.getText()).containsExactly("Walk-out (1)", "troops (1)");
        robot.interact(() -> {
            ((CheckMenuItem) names.getItems().getFirst()).setSelected(true);
            names.getItems().getFirst().fire();
        });
        assertThat(workspace.filterProperty().get().of(Facet.KIND)).isEqualTo(Set.of("strike"));
        robot.interact(names::hide);
    }

    @Test
    void thereIsNoLegendWhereNoKindHasAColour(WindowRobot robot) {
        frame();
        robot.interact(() -> workspace.show(open(List.of(new KindStyle(new Kind("strike"), "Walk-out", null)))));
        frame();
        assertThat(robot.lookup("#legend").queryButton().isVisible()).isFalse();
    }

    @Test
    void theCardSaysTheKindTheTagsAndWhatItIsAPhaseOf(WindowRobot robot) {
        frame();
        Node card = CardContent.of(Objects.requireNonNull(view.model()), view.model().table().indexOf(new EventId("troops-sent")));
        assertThat(robot.from(card).lookup(".label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("troops", "Phase of: Dockers at Velden stop work", "harbour · army");
    }

    private Frame frame() {
        Waiting.settle();
        return Objects.requireNonNull(view.frame());
    }

    private Color pixel(WindowRobot robot, double x, double y) {
        WritableImage[] picture = new WritableImage[1];
        robot.interact(() -> picture[0] = view.snapshot(null, null));
        return picture[0].getPixelReader().getColor((int) Math.round(x), (int) Math.round(y));
    }

    private static boolean near(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) + Math.abs(one.getGreen() - other.getGreen()) + Math.abs(one.getBlue() - other.getBlue()) < 0.1;
    }
}
