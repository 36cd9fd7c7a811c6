package app.synoptic.cli;

import app.synoptic.cli.json.HealthJson;
import app.synoptic.cli.json.LibraryHealth;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.check.DossierCheck;
import app.synoptic.export.DossierFileReader;
import app.synoptic.health.HealthCheck;
import app.synoptic.health.HealthFinding;
import app.synoptic.health.HealthWords;
import app.synoptic.health.Severity;
import app.synoptic.i18n.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check`: whether the library and all about it is well, and with `--repair` mends what can be; `check FILE` or `check --dossier FILE`: whether a dossier file is fit to publish.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final OriginalsOption originals = new OriginalsOption();

    @Option(names = "--dossier", paramLabel = "FILE", descriptionKey = "dossier")
    private @Nullable Path dossier;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--repair", descriptionKey = "repair")
    private boolean repair;

    private final HealthWords words = HealthWords.in(Language.ENGLISH);

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
    private @Nullable Path named;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = dossier == null ? named : dossier;
        if (file == null) {
            return library();
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

    private int library() {
        LibraryOption library = originals.library();
        LibraryHealth health = new LibraryHealth(library.folder(), library.backups(), library::open, library::key);
        Map<HealthCheck, HealthFinding> found = health.examine();
        if (repair) {
            health.mend(found.values()).forEach((what, file) -> console.message(CliMessages.text("check.repaired", words.repair(what),
                    file.map(Path::toString).orElse("–"))));
            found = health.examine();
        }
        if (json) {
            found.forEach((check, finding) -> console.result(HealthJson.of(check, finding)));
            return severe(found).isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
        found.values().stream().filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(finding -> console.message(words.found(finding) + " " + words.meaning(finding)));
        return report(severe(found), CliMessages.text("check.library-sound", library.folder()));
    }

    private List<String> severe(Map<HealthCheck, HealthFinding> found) {
        return found.values().stream().filter(finding -> finding.severity() == Severity.SEVERE).flatMap(finding -> words.details(finding).stream()).toList();
    }

    private int report(List<String> problems, String sound) {
        problems.forEach(console::result);
        if (problems.isEmpty()) {
            console.result(sound);
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
