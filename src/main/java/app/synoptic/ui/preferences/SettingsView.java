package app.synoptic.ui.preferences;

import app.synoptic.home.Relocation;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.Settings.Look;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.UiLanguage;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.signing.SigningService;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How a person likes the program. Each choice holds at once.
public final class SettingsView extends StackPane {

    /// The word under which her name is remembered; sessions are begun under it.
    private static final String RESEARCHER = "researcher";
    private static final double LABELS = 150;

    private final EnumChoice<Look> look;
    private final @Nullable ModelRow model;

    /// Where the data folder is.
    ///
    /// @param relocation null where it was named when the program was started
    public record Place(Path folder, @Nullable Relocation relocation) {}

    /// @param jobs     asks a server what models it has; null while nothing can be asked
    /// @param close    takes it away
    /// @param browsing is given the address of a folder to show
    public SettingsView(Settings settings, Place place, @Nullable Jobs jobs, Consumer<URI> browsing, Runnable close) {
        DialogSheet sheet = new DialogSheet("settings", Messages.get("settings.title"), close);
        look = new EnumChoice<>(Look.class, settings.lookProperty().get(), Messages.get("settings.look"), settings.lookProperty()::set);
        look.setId("settings-look");
        EnumChoice<UiLanguage> tongue = new EnumChoice<>(UiLanguage.class, settings.uiLanguageProperty().get(), Messages.get("settings.language"),
                settings.uiLanguageProperty()::set);
        tongue.setId("settings-language");
        CheckBox animated = new CheckBox(Messages.get("settings.animated.words"));
        animated.setId("settings-animated");
        animated.setSelected(settings.animatedProperty().get());
        animated.setOnAction(_ -> settings.animatedProperty().set(animated.isSelected()));
        TextField name = new TextField(settings.word(RESEARCHER).orElse(""));
        name.setId("settings-researcher");
        name.setPromptText(Messages.get("settings.researcher.prompt"));
        name.setAccessibleText(Messages.get("settings.researcher"));
        name.textProperty().subscribe((_, typed) -> settings.word(RESEARCHER, typed.strip()));
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(14);
        ColumnConstraints labels = new ColumnConstraints(LABELS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        grid.getColumnConstraints().addAll(labels, values);
        row(grid, 0, "settings.look", look);
        row(grid, 1, "settings.language", tongue);
        row(grid, 2, "settings.size", size(settings));
        row(grid, 3, "settings.animated", animated);
        row(grid, 4, "settings.zone", new VBox(6, new ZoneBox(settings.zoneProperty()), new WrappingLabel(Messages.get("settings.zone.words"), "soft")));
        row(grid, 5, "settings.researcher", name);
        row(grid, 6, "settings.folder", new FolderRow(place.folder(), place.relocation(), browsing));
        row(grid, 7, "settings.backup", new BackupRow(settings, place.folder()));
        model = jobs == null ? null : new ModelRow(settings, jobs);
        if (model != null) {
            row(grid, 8, "settings.model", model);
        }
        if (jobs != null) {
            row(grid, 9, "settings.key", new KeyRow(SigningService.of(settings, jobs), name.getText()));
        }
        sheet.add(grid);
        sheet.offer(List.of(DialogSheet.button("settings-close", Messages.get("about.close"), close)));
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private static void row(GridPane grid, int row, String key, Node value) {
        WrappingLabel label = new WrappingLabel(Messages.get(key), "soft");
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        label.setPadding(new Insets(6, 0, 0, 0));
        grid.addRow(row, label, value);
    }

    private static ChoiceBox<Integer> size(Settings settings) {
        ChoiceBox<Integer> size = new ChoiceBox<>();
        size.setId("settings-size");
        size.setAccessibleText(Messages.get("settings.size"));
        size.getItems().setAll(IntStream.rangeClosed(8, 20).map(tenths -> tenths * 10).boxed().toList());
        size.setConverter(new ChosenWords<>(percent -> Messages.get("settings.size.percent", percent)));
        size.setValue((int) Math.round(settings.textScaleProperty().get() * 10) * 10);
        size.setOnAction(_ -> settings.scaleText(size.getValue() / 100.0));
        return size;
    }

    /// What takes the focus where it is about a model; empty while none can be chosen.
    public Optional<Node> model() {
        return Optional.ofNullable(model).map(ModelRow::initialFocus);
    }

    /// Waits for nothing any more. Of no use afterwards.
    public void dispose() {
        if (model != null) {
            model.dispose();
        }
    }

    /// What takes the focus.
    public Node initialFocus() {
        return look;
    }
}
