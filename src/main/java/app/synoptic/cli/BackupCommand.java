package app.synoptic.cli;

import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `backup FILE`: all that the library keeps, in one file.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            open.backup(file);
        }
        console.result(CliMessages.text("backup.written", library.folder(), file));
        return ExitCode.OK;
    }
}
