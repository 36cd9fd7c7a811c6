package app.synoptic.cli;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.TextId;
import app.synoptic.domain.Wording;
import app.synoptic.dossier.DossierWriter;
import app.synoptic.dossier.seal.Sealer;
import app.synoptic.intake.FileText;
import app.synoptic.intake.Intake;
import app.synoptic.intake.Sentences;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `seal FILE`: an edited dossier becomes one to publish. The originals it cites come from the library, or from files.
@Command(name = "seal")
final class SealCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--original", paramLabel = "TEXT", arity = "1..*", descriptionKey = "original")
    private List<Path> originals = List.of();

    SealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(DossierWriter.sealed(sealed()));
        return ExitCode.OK;
    }

    private Catalogue sealed() {
        if (originals.isEmpty()) {
            try (Library open = library.open()) {
                return Sealer.seal(file, open::wording);
            }
        }
        Map<TextId, Wording> given = new HashMap<>();
        for (Path original : originals) {
            Wording wording = read(original);
            given.put(wording.id(), wording);
        }
        return Sealer.seal(file, id -> Optional.ofNullable(given.get(id)));
    }

    private static Wording read(Path file) {
        return switch (FileText.of(file)) {
            case FileText.Text(var original) -> original.wording();
            case FileText.Refused(var reason) ->
                throw new CommandException(Sentences.of(file.toString(), new Intake.Refused(reason)));
        };
    }
}
