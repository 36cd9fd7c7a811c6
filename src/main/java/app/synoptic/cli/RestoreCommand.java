package app.synoptic.cli;

import app.synoptic.store.backup.Backup;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `restore FILE`: the library as it was when the backup was written; `restore --newest`: as it was at the newest sound one.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--newest", descriptionKey = "newest")
    private boolean newest;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private @Nullable Path named;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = file();
        String sentence = H2Library.restore(file, library.folder(), key(file))
                .map(before -> CliMessages.text("restore.replaced", library.folder(), file, before))
                .orElseGet(() -> CliMessages.text("restore.made", library.folder(), file));
        console.result(sentence);
        return ExitCode.OK;
    }

    /// A file that is none is told by restoring it.
    private @Nullable LibraryKey key(Path file) {
        return Files.isRegularFile(file) ? library.key(file) : null;
    }

    private Path file() {
        Path given = named;
        if (newest == (given != null)) {
            throw new ParameterException(spec.commandLine(), CliMessages.text("restore.which"));
        }
        return given != null ? given : library.backups().newestSound().map(Backup::file)
                .orElseThrow(() -> new CommandException(CliMessages.text("backup.none", library.backups().folder().folder())));
    }
}
