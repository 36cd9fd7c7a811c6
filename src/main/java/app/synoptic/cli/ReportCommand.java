package app.synoptic.cli;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Session;
import app.synoptic.home.Program;
import app.synoptic.intake.Shown;
import app.synoptic.report.Format;
import app.synoptic.report.Reports;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportText;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `report --out FILE [--session NAME] [--events ID,…] [--page SIZE] [--language TAG] [--without PART,…]`: what the sources say, as a document to read and check.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final ReportManner manner = new ReportManner();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--session", paramLabel = "NAME", descriptionKey = "session")
    private @Nullable String session;

    @Option(names = "--events", paramLabel = "ID", split = ",", descriptionKey = "events")
    private List<String> events = List.of();

    @Option(names = "--dossier", paramLabel = "ID", descriptionKey = "dossier")
    private @Nullable String dossier;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = Format.of(out).orElseThrow(() -> new CommandException(Messages.text("failure.report-format", out)));
        ReportInput input;
        int exit;
        try (Library open = library.open()) {
            Session over = session == null ? null : SessionChoice.of(open, session, dossier);
            input = input(open, open.dossier(over == null ? LibraryOption.choose(open, dossier) : over.dossier()), over);
            exit = console.damaged(open);
        }
        Reports.write(input, format, out);
        console.message(Messages.text("report.written", out.toAbsolutePath().normalize()));
        return exit;
    }

    private ReportInput input(Library open, Dossier about, @Nullable Session over) {
        List<EventId> chosen = events.stream().map(String::strip).filter(id -> !id.isEmpty()).map(id -> chosen(about, id)).toList();
        List<HeldText> held = open.held(about.id());
        Map<SourceId, ReportText> texts = new LinkedHashMap<>();
        for (Source source : about.sources()) {
            Shown.of(held, source.id()).flatMap(shown -> open.sound(shown.text())).ifPresent(wording ->
                    texts.put(source.id(), new ReportText(wording, open.findings(about.id(), wording.id()))));
        }
        return new ReportInput(about, over, chosen, texts, LocalDate.now(ZoneId.systemDefault()), Program.words(),
                manner.options(), null);
    }

    private static EventId chosen(Dossier about, String id) {
        return about.events().stream().filter(event -> event.id().value().equals(id)).findFirst()
                .orElseThrow(() -> new CommandException(Messages.text("failure.unknown-event", id, about.id()))).id();
    }
}
