package app.synoptic.ui.shell.sources;

import app.synoptic.export.ExportException;
import app.synoptic.files.WholeFile;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.sources.table.TableCsv;
import app.synoptic.ui.work.Jobs;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Writes rows of the table of sources to a file that a person chooses.
final class ListingFile {

    private static final String EXTENSION = ".csv";

    private final Jobs jobs;
    private final Notice notice;

    ListingFile(Jobs jobs, Notice notice) {
        this.jobs = jobs;
        this.notice = notice;
    }

    /// Asks for a file, and writes to it.
    void save(TableCsv listing, Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("sources.table.export.title"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(Messages.get("sources.table.export.files"), "*" + EXTENSION));
        chooser.setInitialFileName(listing.name());
        File file = chooser.showSaveDialog(window);
        if (file != null) {
            write(listing, file.toPath());
        }
    }

    /// Writes to a file; one that does not say what it is gets the ending that does.
    void write(TableCsv listing, Path file) {
        String name = file.getFileName().toString();
        Path target = name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) ? file : file.resolveSibling(name + EXTENSION);
        jobs.read(Messages.get("job.export"), () -> {
            WholeFile.write(target, out -> out.write(listing.csv().getBytes(StandardCharsets.UTF_8)), ExportException::ofTable);
            return target;
        }, written -> notice.tell(Messages.get("sources.table.export.written", written)));
    }
}
