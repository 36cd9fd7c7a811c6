package app.synoptic.cli;

import app.synoptic.intake.CaptureText;
import app.synoptic.intake.GivenFiles;
import app.synoptic.intake.Intake;
import app.synoptic.intake.IntakeWords;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `read [--json] FILE…`, where a folder stands for the files in it: what `import` would read of each, of which nothing is kept.
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int exit = ExitCode.OK;
        for (Path file : GivenFiles.of(files)) {
            exit = read(file) ? exit : ExitCode.SOFTWARE;
        }
        return exit;
    }

    private boolean read(Path file) {
        return switch (CaptureText.of(file)) {
            case CaptureText.Read(var text, var _) -> {
                console.result(json ? ReadingJson.read(file.toString(), text) : Messages.text("read.file", file, ReadLine.of(text)));
                yield true;
            }
            case CaptureText.Refused(var reason) -> {
                String sentence = IntakeWords.of(file.toString(), new Intake.Refused(reason));
                if (json) {
                    console.result(ReadingJson.refused(file.toString(), sentence));
                } else {
                    console.message(sentence);
                }
                yield false;
            }
        };
    }
}
