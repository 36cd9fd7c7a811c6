package app.synoptic.cli;

import app.synoptic.cli.proof.SigningOptions;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.session.Session;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.ExportSummary;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.content.ChosenEvents;
import app.synoptic.exchange.content.CitationStyle;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.ExportOptions;
import app.synoptic.export.DossierFile;
import app.synoptic.export.DossierFileWriter;
import app.synoptic.home.AppInfo;
import app.synoptic.i18n.Language;
import app.synoptic.intake.LibraryExport;
import app.synoptic.intake.Sharing;
import app.synoptic.intake.custody.Custodian;
import app.synoptic.sign.Provenance;
import app.synoptic.sign.Signing;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `export FILE.dossier [--with texts,sessions]`: a dossier as one file for others. `export --format NAME OUT [--events
/// all|contested|pinned|ID,…] [--session NAME] [--with texts] [--language TAG]
/// [--style NAME]`: the affair in the format of another program.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private static final String ALL = "all";
    private static final String CONTESTED = "contested";
    private static final String PINNED = "pinned";

    private final Console console;

    /// What can be shared beside the annotations.
    enum Part { TEXTS, SESSIONS }

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--dossier", paramLabel = "ID", descriptionKey = "dossier")
    private @Nullable String dossier;

    @Option(names = "--format", paramLabel = "NAME", descriptionKey = "format", converter = Named.class)
    private @Nullable ExportFormat format;

    @Option(names = "--events", paramLabel = "all|contested|pinned|ID", split = ",", descriptionKey = "events")
    private List<String> events = List.of();

    @Option(names = "--session", paramLabel = "NAME", descriptionKey = "session")
    private @Nullable String session;

    @Option(names = "--with", paramLabel = "PART", split = ",", descriptionKey = "with")
    private Set<Part> parts = Set.of();

    @Mixin
    private final SigningOptions signing = new SigningOptions();

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "language", converter = ReportOptionsMixin.Tongue.class)
    private @Nullable Language language;

    @Option(names = "--style", paramLabel = "NAME", descriptionKey = "style", converter = Cited.class)
    private @Nullable CitationStyle style;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return format == null ? share() : write(format);
    }

    private int share() {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(DossierFile.EXTENSION)) {
            throw new CommandException(CliMessages.text("failure.export-name", file));
        }
        if (!events.isEmpty() || session != null || language != null || style != null) {
            throw new CommandException(CliMessages.text("failure.export-whole"));
        }
        DossierFile content;
        int exit;
        Signing signed = signing.signing();
        CustodyStatement statement;
        try (Library open = library.open()) {
            DossierId id = LibraryOption.choose(open, dossier);
            content = Sharing.of(open, id, parts.contains(Part.TEXTS), parts.contains(Part.SESSIONS));
            statement = Custodian.statement(open, id, AppInfo.words());
            exit = console.damaged(open);
        }
        DossierFileWriter.write(content, new Provenance(statement, signed), file);
        console.result(CliMessages.text("export.written", content.dossier().catalogue().dossier().title(), file, content.originals().size(),
                content.sessions().size()));
        return exit;
    }

    private int write(ExportFormat as) {
        if (parts.contains(Part.SESSIONS)) {
            throw new CommandException(CliMessages.text("failure.export-sessions"));
        } else if (signing.wanted()) {
            throw new CommandException(CliMessages.text("failure.export-sign"));
        }
        if (!as.fits(file)) {
            throw new CommandException(as.several() ? CliMessages.text("failure.export-several", file, as.word(), as.ending())
                    : CliMessages.text("failure.export-ending", file, as.word(), as.ending()));
        }
        ExportOptions options = new ExportOptions(parts.contains(Part.TEXTS), language == null ? ExportOptions.USUAL.language() : language,
                style == null ? ExportOptions.USUAL.style() : style);
        try (Library open = library.open()) {
            Session over = session == null ? null : LibraryOption.session(open, session, dossier);
            DossierId id = over == null ? LibraryOption.choose(open, dossier) : over.dossier();
            ExportInput input = LibraryExport.of(open, id, chosen(open, open.dossier(id), over), options, LocalDate.now(ZoneId.systemDefault()), AppInfo.words());
            if (input.events().isEmpty() && asked().equals(List.of(CONTESTED))) {
                throw new CommandException(CliMessages.text("failure.none-contested", id));
            }
            ExportSummary summary = Exports.write(input, as, file);
            List<String> sentences = summary.sentences(Language.ENGLISH);
            console.result(sentences.getFirst());
            sentences.stream().skip(1).forEach(console::message);
            return console.damaged(open);
        }
    }

    private List<String> asked() {
        return events.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private ChosenEvents chosen(Library open, Dossier about, @Nullable Session over) {
        List<String> asked = asked();
        if (asked.isEmpty() || asked.equals(List.of(ALL))) {
            return new ChosenEvents.All();
        } else if (asked.equals(List.of(CONTESTED))) {
            return new ChosenEvents.Contested();
        } else if (asked.equals(List.of(PINNED))) {
            return new ChosenEvents.These((over == null ? pinning(open, about) : over).events(about));
        }
        return new ChosenEvents.These(asked.stream().map(id -> about.events().stream().map(event -> event.id()).filter(event -> event.value().equals(id))
                .findFirst().orElseThrow(() -> new CommandException(CliMessages.text("failure.unknown-event", id, about.id())))).toList());
    }

    /// The one session over the dossier in which something is pinned.
    private static Session pinning(Library open, Dossier about) {
        List<Session> pinning = open.sessions(about.id()).stream().filter(session -> !session.pins().isEmpty()).toList();
        if (pinning.isEmpty()) {
            throw new CommandException(CliMessages.text("failure.none-pinned", about.id()));
        } else if (pinning.size() > 1) {
            throw new CommandException(CliMessages.text("failure.several-pinned", pinning.stream().map(session -> "“" + session.title() + "”")
                    .collect(Collectors.joining(", "))));
        }
        return pinning.getFirst();
    }

    static final class Named implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String typed) {
            return ExportFormat.of(typed.strip()).orElseThrow(() -> new TypeConversionException(CliMessages.text("usage.format", typed,
                    Arrays.stream(ExportFormat.values()).map(ExportFormat::word).collect(Collectors.joining(", ")))));
        }
    }

    static final class Cited implements ITypeConverter<CitationStyle> {
        @Override
        public CitationStyle convert(String typed) {
            return CitationStyle.of(typed.strip()).orElseThrow(() -> new TypeConversionException(CliMessages.text("usage.style", typed)));
        }
    }
}
