package app.synoptic.ui.preferences;

import app.synoptic.home.BackupSettings;
import app.synoptic.home.FolderRisk;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/// Where the backups go that make themselves, and how much room they may take.
final class BackupRow extends VBox {

    private static final List<Long> LIMITS = List.of(500L, 1_000L, 2_000L, 5_000L, 10_000L, 50_000L);
    private static final double THOUSAND = 1000;

    private final Settings settings;
    private final Path library;
    private final WrappingLabel where = new WrappingLabel("", "value");
    private final WrappingLabel warning = new WrappingLabel("", "soft");
    private final Button usual;

    BackupRow(Settings settings, Path library) {
        this.settings = settings;
        this.library = library;
        setSpacing(6);
        setMinHeight(USE_PREF_SIZE);
        where.setId("settings-backup-folder");
        Button choose = DialogSheet.button("settings-backup-choose", Messages.get("settings.backup.choose"), this::choose);
        usual = DialogSheet.button("settings-backup-usual", Messages.get("settings.backup.usual"), () -> take(""));
        ChoiceBox<Long> limit = new ChoiceBox<>();
        limit.setId("settings-backup-limit");
        limit.setAccessibleText(Messages.get("settings.backup.limit"));
        long chosen = BackupSettings.megabytes(settings.word(BackupSettings.LIMIT).orElse(""));
        limit.getItems().setAll(Stream.concat(LIMITS.stream(), Stream.of(chosen)).distinct().sorted().toList());
        limit.setConverter(new ChosenWords<>(megabytes -> megabytes < THOUSAND ? Messages.get("safety.size.mb", megabytes)
                : Messages.get("safety.size.gb", megabytes / THOUSAND)));
        limit.setValue(chosen);
        limit.setOnAction(_ -> settings.word(BackupSettings.LIMIT, limit.getValue() == BackupSettings.USUAL ? "" : limit.getValue().toString()));
        Label words = new Label(Messages.get("settings.backup.limit"));
        words.setLabelFor(limit);
        HBox room = new HBox(8, words, limit);
        room.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(where, new HBox(8, choose, usual), room, new WrappingLabel(Messages.get("settings.backup.words"), "soft"), warning);
        show();
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.get("settings.backup.title"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            take(chosen.toPath().toAbsolutePath().toString());
        }
    }

    /// @param folder empty for the one beside the library
    void take(String folder) {
        settings.word(BackupSettings.FOLDER, folder);
        show();
    }

    private void show() {
        Path chosen = BackupSettings.of(settings.word(BackupSettings.FOLDER).orElse(""), "").folder();
        where.setText(BackupPlan.of(library, chosen, 0).folder().folder().toString());
        usual.setVisible(chosen != null);
        usual.setManaged(chosen != null);
        boolean cloud = chosen != null && FolderRisk.of(chosen).filter(risk -> risk.kind() == FolderRisk.Kind.CLOUD).isPresent();
        warning.setText(cloud ? Messages.get("settings.backup.cloud") : "");
        warning.setVisible(cloud);
        warning.setManaged(cloud);
    }
}
