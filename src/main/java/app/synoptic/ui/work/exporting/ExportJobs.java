package app.synoptic.ui.work.exporting;

import app.synoptic.exchange.ExchangeException;
import app.synoptic.exchange.ExportSummary;
import app.synoptic.exchange.Exports;
import app.synoptic.home.AppInfo;
import app.synoptic.intake.LibraryExport;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryReader;
import app.synoptic.store.StoreException;
import app.synoptic.ui.Messages;
import app.synoptic.ui.work.Jobs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes exports, away from the FX thread. FX thread only.
public final class ExportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ExportJobs.class);

    private final Library library;
    private final Jobs jobs;

    public ExportJobs(Library library, Jobs jobs) {
        this.library = library;
        this.jobs = jobs;
    }

    private record Outcome(@Nullable ExportSummary summary, String refused) {}

    /// Writes an export to a file. Where it was stopped, nobody is told.
    ///
    /// @param done   learns what was written when it is whole
    /// @param failed is given a sentence that says why it could not be
    public ExportTask write(ExportRequest request, Path file, Consumer<ExportSummary> done, Consumer<String> failed) {
        ExportTask task = new ExportTask();
        jobs.read(Messages.get("job.export-as"), () -> outcome(request, file, task), outcome -> {
            if (outcome.summary() != null) {
                done.accept(outcome.summary());
            } else if (!outcome.refused().isEmpty()) {
                failed.accept(outcome.refused());
            }
        });
        return task;
    }

    private Outcome outcome(ExportRequest request, Path file, ExportTask task) {
        try {
            return new Outcome(request.past() == null ? written(library, request, file, task)
                    : library.past(request.past().number(), then -> written(then, request, file, task)), "");
        } catch (CancellationException stopped) {
            return new Outcome(null, "");
        } catch (ExchangeException | StoreException expected) {
            LOG.warn("an export could not be written", expected);
            return new Outcome(null, String.valueOf(expected.getMessage()));
        }
    }

    private static ExportSummary written(LibraryReader reader, ExportRequest request, Path file, ExportTask task) {
        return Exports.write(LibraryExport.of(reader, request.dossier(), request.events(), request.options(), LocalDate.now(ZoneId.systemDefault()), AppInfo.words()),
                request.format(), file, task);
    }
}
