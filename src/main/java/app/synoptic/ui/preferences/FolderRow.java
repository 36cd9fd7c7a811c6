package app.synoptic.ui.preferences;

import app.synoptic.home.FolderRisk;
import app.synoptic.home.Relocation;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/// Where the library lies; it can be moved, which is done when the program starts again.
final class FolderRow extends VBox {

    private static final String OWN = "Synoptic";

    private final Path folder;
    private final @Nullable Relocation relocation;
    private final WrappingLabel state = new WrappingLabel("", "soft");
    private final WrappingLabel risk = new WrappingLabel("", "warning");
    private final Button stay;

    /// @param relocation null where the folder was named when the program was started: it stays there
    FolderRow(Path folder, @Nullable Relocation relocation, Consumer<URI> browsing) {
        this.folder = folder;
        this.relocation = relocation;
        setSpacing(6);
        setMinHeight(USE_PREF_SIZE);
        Button show = DialogSheet.button("folder-show", Messages.get("settings.folder.show"), () -> browsing.accept(folder.toUri()));
        Button move = DialogSheet.button("folder-move", Messages.get("settings.folder.move"), this::choose);
        stay = DialogSheet.button("folder-stay", Messages.get("settings.folder.stay"), () -> ask(folder));
        move.setDisable(relocation == null);
        HBox buttons = new HBox(8, show, move, stay);
        state.setId("folder-state");
        risk.setId("folder-risk");
        getChildren().addAll(new WrappingLabel(folder.toString(), "value"), buttons, state, risk);
        tell("");
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.get("settings.folder.choose"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            take(chosen.toPath());
        }
    }

    /// Asks for the library to go to an empty folder, or to a new one of the program's own in one that is not.
    void take(Path chosen) {
        ask(empty(chosen) ? chosen : chosen.resolve(OWN));
    }

    private static boolean empty(Path chosen) {
        try (Stream<Path> inside = Files.list(chosen)) {
            return inside.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void ask(Path to) {
        Relocation moving = relocation;
        if (moving == null) {
            return;
        }
        Optional<String> fault = to.equals(folder) ? Optional.empty() : moving.fault(to);
        if (fault.isPresent()) {
            tell(Messages.get("settings.folder.cannot", to, fault.get()));
            return;
        }
        try {
            moving.ask(to);
            tell("");
        } catch (IOException e) {
            tell(Messages.get("settings.folder.cannot", to, String.valueOf(e.getMessage())));
        }
    }

    private void tell(String fault) {
        Optional<Path> asked = relocation == null ? Optional.empty() : relocation.asked();
        String words = fault.isEmpty() ? asked.map(to -> Messages.get("settings.folder.asked", to))
                .orElse(relocation == null ? Messages.get("settings.folder.named") : "") : fault;
        show(state, words);
        show(risk, RiskWords.of(FolderRisk.of(asked.orElse(folder))));
        stay.setVisible(asked.isPresent());
        stay.setManaged(asked.isPresent());
    }

    private static void show(WrappingLabel label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
