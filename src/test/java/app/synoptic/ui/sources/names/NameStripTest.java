package app.synoptic.ui.sources.names;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class NameStripTest {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final List<Source> sources = Velden.open().dossier().sources();
    private String says = "silent";
    private final NameStrip strip = new NameStrip(_ -> { }, (_, _) -> { }, _ -> says);

    @BeforeEach
    void start(Stage stage) {
        stage.setScene(new Scene(strip, 900, 40));
        strip.show(sources, List.of(sources.getFirst().id()), Set.of(), says);
        stage.show();
    }

    @Test
    void aNameSaysWhatItsSourceSaysNowAndIsNotWrittenAnew(WindowRobot robot) {
        WindowDriver.settle();
        List<ListCell<?>> names = named(robot);
        assertThat(names).hasSize(sources.size()).extracting(Node::getAccessibleText).allMatch(text -> text.contains("silent"));
        int[] written = {0};
        names.forEach(name -> name.textProperty().addListener(_ -> written[0]++));
        SourceId other = sources.get(1).id();

        robot.interact(() -> {
            says = "two passages";
            strip.show(sources, List.of(other), Set.of(), says);
        });
        WindowDriver.settle();

        assertThat(written[0]).isZero();
        assertThat(named(robot)).isEqualTo(names).extracting(Node::getAccessibleText).allMatch(text -> text.contains("two passages"));
        assertThat(names).filteredOn(name -> name.getPseudoClassStates().contains(OPEN)).extracting(ListCell::getItem).singleElement()
                .isEqualTo(sources.get(1));
    }

    private static List<ListCell<?>> named(WindowRobot robot) {
        return robot.lookup(".source-name").<ListCell<?>>queryAll().stream().<ListCell<?>>map(cell -> cell).filter(cell -> cell.getItem() != null).toList();
    }
}
