package app.synoptic.cli;

import app.synoptic.cli.json.ReadingJson;
import app.synoptic.intake.CaptureText;
import app.synoptic.intake.FileCaptures.Item;
import app.synoptic.intake.GivenFiles;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.ImportResultWords;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `read [--json] [--page URL|N]… [--chapters] [--list] FILE…`, where a folder stands for the files in it, and an archive for its
/// pages: what `import` would read of each, of which nothing is kept.
@Command(name = "read")
final class ReadCommand implements Callable<Integer>, CaptureOptions.Taking {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private final CaptureOptions captures = new CaptureOptions();

    @Option(names = "--list", descriptionKey = "list")
    private boolean list;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int exit = ExitCode.OK;
        GivenFiles given = GivenFiles.in(files);
        for (Path file : given.files()) {
            exit = captures.each(file, console, this) ? exit : ExitCode.SOFTWARE;
        }
        CaptureOptions.leftOut(given, console);
        return exit;
    }

    @Override
    public boolean whole(String name, CaptureText text) {
        return print(name, text);
    }

    @Override
    public boolean one(Path file, String name, int number, Item item) {
        if (list) {
            console.result(CliMessages.text("read.item", file, number, item.title(), item.date().orElse("–"), item.name()));
            return true;
        }
        return print(name, item.text().get());
    }

    private boolean print(String file, CaptureText read) {
        return switch (read) {
            case CaptureText.Read(var text, var _) -> {
                console.result(json ? ReadingJson.read(file, text) : CliMessages.text("read.file", file, ReadLine.of(text)));
                yield true;
            }
            case CaptureText.Refused(var reason) -> {
                console.refused(json, file, ImportResultWords.of(file, new ImportResult.Refused(reason)));
                yield false;
            }
        };
    }
}
