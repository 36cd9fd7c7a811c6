package app.synoptic.ui.safety;

import app.synoptic.store.backup.Backup;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Stands in the window when the library cannot be opened because it is damaged or gone: the newest sound backup is offered, and what is
/// there stays.
public final class RescueView extends StackPane {

    private final DialogSheet sheet;
    private final Node start;

    /// What a person can do about it.
    public interface Verbs {

        /// Shows the folder of the library.
        void show();

        /// Has another backup chosen.
        void choose();

        /// Makes the library from a backup.
        void restore(Path backup);

        /// Begins an empty library, because she says so.
        void begin();
    }

    /// @param sentence what is wrong
    /// @param newest   the newest sound backup; empty where there is none
    /// @param lost     whether the library is gone, so that another could be begun
    public RescueView(String sentence, Path folder, Optional<Backup> newest, boolean lost, Runnable close, Verbs verbs) {
        sheet = new DialogSheet("rescue", Messages.get(lost ? "safety.rescue.lost" : "safety.rescue.damaged"), close);
        sheet.getStylesheets().add(String.valueOf(RescueView.class.getResource("safety.css")));
        Backup backup = newest.orElse(null);
        sheet.add(new WrappingLabel(sentence, "warning"), words(backup, folder));
        if (backup != null) {
            sheet.add(new WrappingLabel(BackupWords.holds(backup) + " · " + BackupWords.size(backup.size()), "soft"));
        }
        var show = DialogSheet.button("rescue-show", Messages.get("safety.folder"), verbs::show);
        var choose = DialogSheet.button("rescue-choose", Messages.get("safety.rescue.choose"), verbs::choose);
        var begin = DialogSheet.button("rescue-begin", Messages.get("safety.rescue.begin"), verbs::begin);
        var restore = DialogSheet.button("rescue-restore", backup == null ? "" : Messages.get("safety.rescue.restore", BackupWords.when(backup)), () -> {
            if (backup != null) {
                verbs.restore(backup.file());
            }
        });
        sheet.offer(Stream.of(Optional.of(show), Optional.of(begin).filter(_ -> lost), Optional.of(choose), Optional.of(restore).filter(_ -> backup != null))
                .flatMap(Optional::stream).toList());
        start = backup != null ? restore : choose;
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private static Node words(@Nullable Backup backup, Path folder) {
        return new WrappingLabel(backup == null ? Messages.get("safety.rescue.none", folder)
                : Messages.get("safety.rescue.words", BackupWords.when(backup), BackupWords.age(backup, Instant.now())), "words");
    }

    /// What takes the focus first.
    public Node start() {
        return start;
    }
}
