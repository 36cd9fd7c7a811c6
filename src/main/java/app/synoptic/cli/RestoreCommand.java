package app.synoptic.cli;

import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `restore FILE`: the library as it was when the backup was written.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String sentence = H2Library.restore(file, library.folder())
                .map(before -> CliMessages.text("restore.replaced", library.folder(), file, before))
                .orElseGet(() -> CliMessages.text("restore.made", library.folder(), file));
        console.result(sentence);
        return ExitCode.OK;
    }
}
