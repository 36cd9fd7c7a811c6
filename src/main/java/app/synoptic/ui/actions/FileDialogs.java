package app.synoptic.ui.actions;

import app.synoptic.ui.work.Reporting.Order;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files, by the dialogs of her system.
public interface FileDialogs {

    /// Which files to take in; none where she takes none.
    List<Path> filesToImport();

    /// Where a report goes; empty where she wants none after all.
    Optional<Path> fileForReport(Order order);
}
