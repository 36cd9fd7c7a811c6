package app.synoptic.cli;

import app.synoptic.dossier.check.DossierCheck;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `check`: whether the library is whole; `check --dossier FILE`: whether a dossier file is fit to publish.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final OriginalsOption originals = new OriginalsOption();

    @Option(names = "--dossier", paramLabel = "FILE", descriptionKey = "dossier")
    private @Nullable Path dossier;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = dossier;
        if (file == null) {
            return report(library(), Messages.text("check.library-sound", originals.library().folder()));
        }
        List<String> problems = DossierCheck.check(file, originals.originals()).stream()
                .map(problem -> file + ": " + problem).toList();
        return report(problems, Messages.text("check.dossier-sound", file));
    }

    private List<String> library() {
        try (Library open = originals.library().open()) {
            return open.check();
        }
    }

    private int report(List<String> problems, String sound) {
        problems.forEach(console::result);
        if (problems.isEmpty()) {
            console.result(sound);
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
