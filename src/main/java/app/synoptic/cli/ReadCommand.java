package app.synoptic.cli;

import app.synoptic.intake.CaptureText;
import app.synoptic.intake.FileCaptures;
import app.synoptic.intake.GivenFiles;
import app.synoptic.intake.Intake;
import app.synoptic.intake.IntakeWords;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `read [--json] [--page URL|N] [--chapters] [--list] FILE…`, where a folder stands for the files in it, and an archive for its
/// pages: what `import` would read of each, of which nothing is kept.
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--page", paramLabel = "URL|N", descriptionKey = "page")
    private @Nullable String page;

    @Option(names = "--chapters", descriptionKey = "chapters")
    private boolean chapters;

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
            exit = read(file) ? exit : ExitCode.SOFTWARE;
        }
        if (given.leftOut() > 0) {
            console.message(Messages.text("read.left-out", given.leftOut()));
        }
        return exit;
    }

    private boolean read(Path file) {
        return switch (FileCaptures.of(file, chapters)) {
            case FileCaptures.Whole(var text) -> print(file.toString(), text);
            case FileCaptures.Refused(var reason) -> print(file.toString(), new CaptureText.Refused(reason));
            case FileCaptures.Several(_, var items) -> several(file, items);
        };
    }

    private boolean several(Path file, List<FileCaptures.Item> items) {
        boolean all = true;
        boolean found = false;
        for (int i = 0; i < items.size(); i++) {
            FileCaptures.Item item = items.get(i);
            if (page == null || page.equals(item.name()) || page.equals(String.valueOf(i + 1))) {
                found = true;
                if (list) {
                    console.result(Messages.text("read.item", file, i + 1, item.title(), item.date().orElse("–"), item.name()));
                } else {
                    all &= print(file + "#" + item.name(), item.text().get());
                }
            }
        }
        if (!found) {
            console.message(Messages.text("read.no-page", file, String.valueOf(page)));
        }
        return all && found;
    }

    private boolean print(String file, CaptureText read) {
        return switch (read) {
            case CaptureText.Read(var text, var _) -> {
                console.result(json ? ReadingJson.read(file, text) : Messages.text("read.file", file, ReadLine.of(text)));
                yield true;
            }
            case CaptureText.Refused(var reason) -> {
                String sentence = IntakeWords.of(file, new Intake.Refused(reason));
                if (json) {
                    console.result(ReadingJson.refused(file, sentence));
                } else {
                    console.message(sentence);
                }
                yield false;
            }
        };
    }
}
