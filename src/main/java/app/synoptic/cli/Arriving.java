package app.synoptic.cli;

import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.merge.Choice;
import app.synoptic.dossier.merge.Decisions;
import app.synoptic.export.DossierFile;
import app.synoptic.export.DossierFileReader;
import app.synoptic.intake.Arrival;
import app.synoptic.intake.ArrivalWords;
import app.synoptic.store.Library;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Takes dossier files into a library by command: the plan is printed, then done, unless somebody has to decide first.
record Arriving(Console console, Library library, @Nullable Choice merge) {

    /// Whether the file was taken in, or there was nothing to take.
    boolean take(Path file) {
        DossierFile content;
        try {
            content = DossierFileReader.read(file);
        } catch (DossierException refused) {
            refused.problems().forEach(problem -> console.message(refused.subject() + ": " + problem));
            return false;
        }
        Arrival arrival = Arrival.of(library, content, Decisions.all(merge == null ? Choice.MINE : merge));
        ArrivalWords words = new ArrivalWords(arrival);
        console.result(file + ": " + words.summary());
        words.lines().forEach(line -> console.result("  " + line));
        arrival.plan().conflicts().forEach(conflict -> console.result("  " + words.line(conflict)));
        words.mineOnly().ifPresent(line -> console.result("  " + line));
        if (merge == null && !arrival.plan().conflicts().isEmpty()) {
            console.message(Messages.text("import.undecided", file));
            return false;
        }
        if (!arrival.nothingNew()) {
            library.apply(arrival.command());
        }
        return true;
    }
}
