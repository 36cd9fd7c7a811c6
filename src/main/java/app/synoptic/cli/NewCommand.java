package app.synoptic.cli;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.dossier.FieldRules;
import app.synoptic.edit.Slugs;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.AddDossier;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `new [--zone ZONE] TITLE`: begins a dossier, and prints the id that other commands name it by.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "zone", converter = Zone.class)
    private @Nullable ZoneId zone;

    @Parameters(paramLabel = "TITLE", descriptionKey = "title")
    private String title = "";

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String called = title();
        try (Library open = library.open()) {
            DossierId id = Slugs.dossier(called, open.dossiers());
            Dossier fresh = new Dossier(id, called, null, zone == null ? ZoneId.systemDefault() : zone, null, List.of(), List.of(), List.of(), List.of());
            open.apply(new AddDossier(new Catalogue(fresh, Map.of()), List.of(), List.of()));
            console.result(id.value());
            console.message(CliMessages.text("new.begun", called, fresh.zone()));
        }
        return ExitCode.OK;
    }

    private String title() {
        try {
            return FieldRules.line(title.strip());
        } catch (IllegalArgumentException refused) {
            throw new CommandException(CliMessages.text("failure.title", String.valueOf(refused.getMessage())));
        }
    }

    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String typed) {
            try {
                return ZoneId.of(typed.strip());
            } catch (DateTimeException unknown) {
                throw new TypeConversionException(CliMessages.text("usage.zone", typed));
            }
        }
    }
}
