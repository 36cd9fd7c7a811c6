package app.synoptic.ui.work;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.session.Session;
import app.synoptic.home.AppInfo;
import app.synoptic.report.Format;
import app.synoptic.report.Reports;
import app.synoptic.report.document.HistoricalState;
import app.synoptic.report.document.PageNumbers;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportOptions;
import app.synoptic.report.document.ReportText;
import app.synoptic.report.pdf.PageImages.Page;
import app.synoptic.sign.Provenance;
import app.synoptic.sign.Signing;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Writes reports on what the window shows. FX thread only; the work itself is done by the jobs, and failures go where
/// those report them.
public final class Reporting {

    private static final int PREVIEWED = 4;

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable ReportTask> writing = new ReadOnlyObjectWrapper<>();

    /// A report somebody wants.
    ///
    /// @param session whose notes and pins it has; null for none
    /// @param events  the events it is to tell of; none for what the session pins
    /// @param past    after which change all this was so; null where it is so now
    /// @param opened  whether it is to be opened when it is written
    /// @param signing what it is signed with; null where it is not
    public record Order(OpenDossier open, @Nullable JournalEntry past, @Nullable Session session, List<EventId> events, ReportOptions options, Format format,
                        boolean opened, @Nullable Signing signing) {

        public Order {
            events = List.copyOf(events);
        }

        /// One that is not signed.
        public Order(OpenDossier open, @Nullable JournalEntry past, @Nullable Session session, List<EventId> events, ReportOptions options, Format format,
                     boolean opened) {
            this(open, past, session, events, options, format, opened, null);
        }

        /// The same, signed with this.
        public Order signed(@Nullable Signing with) {
            return new Order(open, past, session, events, options, format, opened, with);
        }

        private ReportInput input() {
            Map<SourceId, ReportText> texts = new LinkedHashMap<>();
            open.texts().forEach((source, text) -> text.words().ifPresent(words -> texts.put(source, new ReportText(words, findings(text), pages(text)))));
            ZoneId here = ZoneId.systemDefault();
            return new ReportInput(open.dossier(), session, events, texts, open.added(), LocalDate.now(here), AppInfo.words(), options,
                    past == null ? null : new HistoricalState(past.number(), past.at().atZone(here).toOffsetDateTime()));
        }

        private static PageNumbers pages(SourceText text) {
            return text.pages().map(pages -> PageNumbers.of(() -> pages.read().map(map -> (IntUnaryOperator) map::page))).orElse(PageNumbers.NONE);
        }

        private static List<Finding> findings(SourceText text) {
            return Stream.concat(text.findings().values().stream(), text.answers().values().stream()).flatMap(List::stream).toList();
        }
    }

    public Reporting(Jobs jobs) {
        this.jobs = jobs;
    }

    /// What the work is done by.
    public Jobs jobs() {
        return jobs;
    }

    /// The report that is being written; null while none is.
    public ReadOnlyObjectProperty<@Nullable ReportTask> writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /// Writes a report to a file, in the format its name asks for, or else the order. `done` learns of the file when it is
    /// whole.
    public void write(Order order, Path file, Consumer<Path> done) {
        write(order, file, () -> null, done);
    }

    /// The same.
    ///
    /// @param statement what the library can state of the dossier, null where nothing; asked for on another thread, and not of the past
    public void write(Order order, Path file, Supplier<@Nullable CustodyStatement> statement, Consumer<Path> done) {
        ReportTask now = new ReportTask();
        writing.set(now);
        jobs.read(Messages.get("job.report"), () -> {
            try {
                Provenance provenance = new Provenance(order.past() == null ? statement.get() : null, order.signing());
                Reports.write(order.input(), Format.of(file).orElse(order.format()), provenance, file, now);
                return Optional.of(file);
            } catch (CancellationException stopped) {
                return Optional.<Path>empty();
            } finally {
                Platform.runLater(() -> over(now));
            }
        }, written -> written.ifPresent(done));
    }

    private void over(ReportTask done) {
        if (writing.get() == done) {
            writing.set(null);
        }
    }

    /// Draws the first pages of a report; `done` gets them unless it is stopped.
    public ReportTask preview(Order order, double pixelsAnInch, Consumer<List<Page>> done) {
        ReportTask now = new ReportTask();
        jobs.read("", () -> {
            try {
                return Optional.of(Reports.preview(order.input(), PREVIEWED, pixelsAnInch, now));
            } catch (CancellationException stopped) {
                return Optional.<List<Page>>empty();
            }
        }, pages -> {
            if (now.wanted()) {
                pages.ifPresent(done);
            }
        });
        return now;
    }
}
