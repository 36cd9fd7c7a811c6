package app.synoptic.cli;

import app.synoptic.cli.proof.SigningOptions;
import app.synoptic.compare.Agreements;
import app.synoptic.compare.Verdicts;
import app.synoptic.compare.collation.Witness;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.wording.Wording;
import app.synoptic.home.AppInfo;
import app.synoptic.intake.DisplayedText;
import app.synoptic.intake.LibraryExport;
import app.synoptic.intake.custody.Custodian;
import app.synoptic.report.Format;
import app.synoptic.report.Reports;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportText;
import app.synoptic.report.progress.ReportProgress;
import app.synoptic.sign.Provenance;
import app.synoptic.sign.Signing;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `report --out FILE [--session NAME] [--events all|contested|ID,…] [--page SIZE] [--language TAG] [--without PART,…] [--link PAGE]`: what the
/// sources say, as a document to read and check.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Mixin
    private final ReportOptionsMixin manner = new ReportOptionsMixin();

    @Mixin
    private final SigningOptions signing = new SigningOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--link", paramLabel = "PAGE", descriptionKey = "link")
    private @Nullable Path link;

    @Option(names = "--session", paramLabel = "NAME", descriptionKey = "session")
    private @Nullable String session;

    @Option(names = "--events", paramLabel = "all|contested|ID", split = ",", descriptionKey = "events")
    private List<String> events = List.of();

    @Option(names = "--dossier", paramLabel = "ID", descriptionKey = "dossier")
    private @Nullable String dossier;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = Format.of(out).orElseThrow(() -> new CommandException(CliMessages.text("failure.report-format", out)));
        if (signing.wanted() && format != Format.PDF) {
            throw new CommandException(CliMessages.text("failure.report-sign", out));
        }
        if (link != null && format != Format.HTML) {
            throw new CommandException(CliMessages.text("failure.report-link", out));
        }
        Signing signed = signing.signing();
        ReportInput input;
        CustodyStatement statement;
        int exit;
        try (Library open = library.open()) {
            Session over = session == null ? null : LibraryOption.session(open, session, dossier);
            input = input(open, open.dossier(over == null ? LibraryOption.choose(open, dossier) : over.dossier()), over);
            statement = Custodian.statement(open, input.dossier().id(), AppInfo.words());
            exit = console.damaged(open);
        }
        Reports.write(input, format, new Provenance(statement, signed), out, ReportProgress.NONE);
        console.message(CliMessages.text("report.written", out.toAbsolutePath().normalize()));
        return exit;
    }

    private ReportInput input(Library open, Dossier about, @Nullable Session over) {
        List<HeldText> held = open.held(about.id());
        Map<SourceId, ReportText> texts = new LinkedHashMap<>();
        for (Source source : about.sources()) {
            DisplayedText.of(held, source.id()).flatMap(shown -> open.sound(shown.text())).ifPresent(wording ->
                    texts.put(source.id(), new ReportText(wording, open.findings(about.id(), wording.id()), LibraryExport.pages(open, wording))));
        }
        return new ReportInput(about, over, chosen(about, texts), texts, open.addedWords(about.id()), LocalDate.now(ZoneId.systemDefault()), AppInfo.words(),
                link == null ? manner.options() : manner.options().linking(seenFrom(out, link)), null);
    }

    /// A file's address relative to the folder of another, so that both can be carried elsewhere together.
    private static URI seenFrom(Path file, Path other) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        StringBuilder address = new StringBuilder();
        for (Path name : folder.relativize(other.toAbsolutePath().normalize())) {
            address.append(address.isEmpty() ? "" : "/").append(URLEncoder.encode(name.toString(), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return URI.create(address.toString());
    }

    /// The events asked for by what they are or by their ids; none where nothing is asked for.
    private List<EventId> chosen(Dossier about, Map<SourceId, ReportText> texts) {
        List<String> asked = events.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
        if (asked.equals(List.of("all"))) {
            return about.events().stream().map(Event::id).toList();
        }
        if (!asked.equals(List.of("contested"))) {
            return asked.stream().map(id -> chosen(about, id)).toList();
        }
        Agreements agreements = Agreements.over(about, Verdicts.over(about, reading -> Optional.ofNullable(texts.get(reading.source()))
                .flatMap(text -> Witness.of(reading.id(), reading.source(), text.wording(), text.of(reading.id())))));
        List<EventId> contested = about.events().stream().filter(agreements::contested).map(Event::id).toList();
        if (contested.isEmpty()) {
            throw new CommandException(CliMessages.text("failure.none-contested", about.id()));
        }
        return contested;
    }

    private static EventId chosen(Dossier about, String id) {
        return about.events().stream().filter(event -> event.id().value().equals(id)).findFirst()
                .orElseThrow(() -> new CommandException(CliMessages.text("failure.unknown-event", id, about.id()))).id();
    }
}
