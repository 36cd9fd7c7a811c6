package app.synoptic.ui.actions;

import app.synoptic.report.Format;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.Reporting.Order;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The dialogs over one window.
public final class StageDialogs implements FileDialogs {

    private static final String REPORTS = "report-folder";
    private static final List<String> ENDINGS = List.of("txt", "html", "htm", "xhtml", "mhtml", "mht", "pdf", "docx", "odt", "rtf", "epub", "eml",
            "md", "markdown", "webarchive", "warc", "warc.gz", "wacz", "zip", "dossier", "csv", "tsv", "tab", "xlsx", "xlsm",
            "qdpx", "jsonld", "json", "jsonl", "ris", "bib", "bibtex", "rdf");

    private final Stage stage;
    private final Settings settings;

    public StageDialogs(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    @Override
    public List<Path> filesToImport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("shell.import.title"));
        List<String> patterns = ENDINGS.stream().flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT))).toList();
        chooser.getExtensionFilters().setAll(new ExtensionFilter(Messages.get("shell.import.files"), patterns),
                new ExtensionFilter(Messages.get("shell.import.any"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(stage);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> fileForReport(Order order) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("shell.report.title"));
        ExtensionFilter pdf = new ExtensionFilter(Messages.get("shell.report.pdf"), "*.pdf");
        ExtensionFilter html = new ExtensionFilter(Messages.get("shell.report.html"), "*.html");
        boolean page = order.format() == Format.HTML;
        chooser.getExtensionFilters().setAll(page ? html : pdf, page ? pdf : html);
        JournalEntry past = order.past();
        chooser.setInitialFileName(order.open().dossier().id() + (past == null ? "" : "-" + past.number()) + (page ? ".html" : ".pdf"));
        settings.word(REPORTS).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(stage));
        chosen.map(File::getParent).ifPresent(folder -> settings.word(REPORTS, folder));
        return chosen.map(File::toPath);
    }
}
