package app.synoptic.cli;

import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.merge.Choice;
import app.synoptic.dossier.merge.MergeDecisions;
import app.synoptic.export.DossierFile;
import app.synoptic.export.DossierFileReader;
import app.synoptic.intake.DossierImport;
import app.synoptic.intake.DossierImportWords;
import app.synoptic.store.Library;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Takes dossier files into a library by command: the plan is printed, then done, unless somebody has to decide first.
record DossierImportPrinter(Console console, Library library, @Nullable Choice merge) {

    /// Whether the file was taken in, or there was nothing to take.
    boolean take(Path file) {
        DossierFile content;
        try {
            content = DossierFileReader.read(file);
        } catch (DossierException refused) {
            refused.problems().forEach(problem -> console.message(refused.subject() + ": " + problem));
            return false;
        }
        DossierImport dossierImport = DossierImport.of(library, content, MergeDecisions.all(merge == null ? Choice.MINE : merge));
        DossierImportWords words = new DossierImportWords(dossierImport);
        console.result(file + ": " + words.summary());
        words.lines().forEach(line -> console.result("  " + line));
        dossierImport.plan().conflicts().forEach(conflict -> console.result("  " + words.line(conflict)));
        words.mineOnly().ifPresent(line -> console.result("  " + line));
        if (merge == null && !dossierImport.plan().conflicts().isEmpty()) {
            console.message(CliMessages.text("import.undecided", file));
            return false;
        }
        if (!dossierImport.nothingNew()) {
            library.apply(dossierImport.command());
        }
        return true;
    }
}
