package app.synoptic.cli;

import app.synoptic.cli.json.BackupJson;
import app.synoptic.store.Library;
import app.synoptic.store.backup.Backup;
import app.synoptic.store.backup.BackupPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `backup FILE`: all that the library keeps, in one file; `backup`: the same where the window puts the backups that make themselves;
/// `backup --list`: those there are.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private static final long KILOBYTE = 1000;

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private @Nullable Path named;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BackupPlan plan = library.backups();
        if (list) {
            list(plan);
            return ExitCode.OK;
        }
        Path written;
        try (Library open = library.open()) {
            if (named == null) {
                written = plan.make(open).file();
            } else {
                written = named;
                open.backup(written);
            }
        }
        console.result(CliMessages.text("backup.written", library.folder(), written));
        return ExitCode.OK;
    }

    private void list(BackupPlan plan) {
        List<Backup> all = plan.all();
        for (Backup backup : all) {
            var holds = backup.contents().holdings();
            console.result(json ? BackupJson.of(backup) : CliMessages.text("backup.listed", backup.made().toString(), (backup.size() + KILOBYTE - 1) / KILOBYTE,
                    holds.dossiers(), holds.events(), holds.sources(), holds.texts(), backup.contents().drafts(), backup.file()));
        }
        if (all.isEmpty()) {
            console.message(CliMessages.text("backup.none", plan.folder().folder()));
        }
    }
}
