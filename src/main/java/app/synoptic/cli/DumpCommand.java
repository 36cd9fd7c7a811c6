package app.synoptic.cli;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.dossier.DossierWriter;
import app.synoptic.store.Library;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dump [--dossier ID] [--texts]`: a dossier as a file, with all the library knows of it.
@Command(name = "dump")
final class DumpCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--dossier", paramLabel = "ID", descriptionKey = "dossier")
    private @Nullable String dossier;

    @Option(names = "--texts", descriptionKey = "texts")
    private boolean texts;

    DumpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            DossierId id = LibraryOption.choose(open, dossier);
            Catalogue catalogue = open.catalogue(id);
            console.file(DossierWriter.dump(catalogue, DumpData.of(open, catalogue.dossier(), texts)));
            return console.damaged(open);
        }
    }
}
