package app.synoptic.cli;

import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.check.DossierCheck;
import app.synoptic.export.DossierFileReader;
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

/// `check`: whether the library is whole; `check FILE` or `check --dossier FILE`: whether a dossier file is fit to publish.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final OriginalsOption originals = new OriginalsOption();

    @Option(names = "--dossier", paramLabel = "FILE", descriptionKey = "dossier")
    private @Nullable Path dossier;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private @Nullable Path named;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = dossier == null ? named : dossier;
        if (file == null) {
            return report(library(), CliMessages.text("check.library-sound", originals.library().folder()));
        }
        return report(problems(file).stream().map(problem -> file + ": " + problem).toList(), CliMessages.text("check.dossier-sound", file));
    }

    private List<String> problems(Path file) {
        if (!DossierFileReader.meant(file)) {
            return DossierCheck.check(file, originals.originals());
        }
        try {
            return DossierCheck.check(DossierFileReader.read(file).dossier(), originals.originals());
        } catch (DossierException unusable) {
            return unusable.problems();
        }
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
