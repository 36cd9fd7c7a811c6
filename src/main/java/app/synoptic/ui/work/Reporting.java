package app.synoptic.ui.work;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.home.Program;
import app.synoptic.report.Format;
import app.synoptic.report.Reports;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportText;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Writes reports on what the window shows.
public final class Reporting {

    private Reporting() {}

    /// Writes a report on events of the open dossier to a file, as PDF or, if its name says so, for the browser; `done`
    /// learns of the file when it is whole. Failures go where the jobs report them.
    ///
    /// @throws IllegalArgumentException if an event is not of the dossier
    public static void write(Jobs jobs, OpenDossier open, List<EventId> events, Path file, Consumer<Path> done) {
        ReportInput input = input(open, events);
        jobs.read(Messages.get("job.report"), () -> {
            Reports.write(input, Format.of(file).orElse(Format.PDF), file);
            return file;
        }, done);
    }

    private static ReportInput input(OpenDossier open, List<EventId> events) {
        Map<SourceId, ReportText> texts = new LinkedHashMap<>();
        open.texts().forEach((source, text) -> texts.put(source, new ReportText(text.wording(), findings(text))));
        return new ReportInput(open.dossier(), null, events, texts, LocalDate.now(ZoneId.systemDefault()), Program.words());
    }

    private static List<Finding> findings(SourceText text) {
        return Stream.concat(text.findings().values().stream(), text.answers().values().stream()).flatMap(List::stream).toList();
    }
}
