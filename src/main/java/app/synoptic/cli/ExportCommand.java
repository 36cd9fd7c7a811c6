package app.synoptic.cli;

import app.synoptic.cli.proof.SigningOptions;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.export.DossierFile;
import app.synoptic.export.DossierFileWriter;
import app.synoptic.home.AppInfo;
import app.synoptic.intake.Custodian;
import app.synoptic.intake.Sharing;
import app.synoptic.sign.Provenance;
import app.synoptic.sign.Signing;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export FILE.dossier [--with texts,sessions]`: a dossier as one file for others.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    /// What can be shared beside the annotations.
    enum Part { TEXTS, SESSIONS }

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--dossier", paramLabel = "ID", descriptionKey = "dossier")
    private @Nullable String dossier;

    @Option(names = "--with", paramLabel = "PART", split = ",", descriptionKey = "with")
    private Set<Part> parts = Set.of();

    @Mixin
    private final SigningOptions signing = new SigningOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(DossierFile.EXTENSION)) {
            throw new CommandException(CliMessages.text("failure.export-name", file));
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
}
