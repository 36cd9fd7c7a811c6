package app.synoptic.cli;

import app.synoptic.store.Library;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/// `check`: whether the library is whole; `check --dossier FILE`: whether a catalogue is.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            List<String> problems = open.check();
            problems.forEach(console::result);
            if (problems.isEmpty()) {
                console.result(Messages.text("check.sound", library.folder()));
            }
            return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
