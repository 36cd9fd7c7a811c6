package app.synoptic.cli;

import app.synoptic.domain.DossierId;
import app.synoptic.intake.Importer;
import app.synoptic.intake.Intake;
import app.synoptic.intake.IntakeWords;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE…`: one line of result for each file; a file that is refused is a message, and the others go on.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--dossier", paramLabel = "ID", descriptionKey = "dossier")
    private @Nullable String dossier;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int exit = ExitCode.OK;
        try (Library open = library.open()) {
            DossierId home = LibraryOption.choose(open, dossier);
            Importer importer = new Importer(open);
            for (Path file : files) {
                Intake intake = importer.take(file, home);
                String sentence = IntakeWords.of(file.toString(), intake);
                if (intake instanceof Intake.Refused) {
                    console.message(sentence);
                    exit = ExitCode.SOFTWARE;
                } else {
                    console.result(sentence);
                }
            }
        }
        return exit;
    }
}
