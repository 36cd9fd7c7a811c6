package app.synoptic.cli;

import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DossierWriter;
import app.synoptic.dossier.seal.Sealer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `seal FILE`: an edited dossier becomes one to publish.
@Command(name = "seal")
final class SealCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final OriginalsOption originals = new OriginalsOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    SealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<TextId, Wording> texts = originals.texts();
        console.file(DossierWriter.sealed(Sealer.seal(file, id -> Optional.ofNullable(texts.get(id)))));
        return ExitCode.OK;
    }
}
