package app.synoptic;

import app.synoptic.cli.CommandLineProgram;
import app.synoptic.read.process.ReaderMain;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the program starts: with a command it does what that says without a window; without arguments, or with files,
/// it opens the window. The argument `reader-process` makes it the process that reads files which are not to be trusted; nobody else
/// gives it.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals(ReaderMain.ARGUMENT)) {
            ReaderMain.main();
        } else if (args.length == 0 || namesFile(args[0])) {
            App.open(absolute(args));
        } else {
            System.exit(CommandLineProgram.run(System.out, System.err, args));
        }
    }

    /// A command and an option have neither a dot nor a folder in them; a file that a desktop hands over has both.
    static boolean namesFile(String argument) {
        return !argument.startsWith("-") && (argument.contains(".") || argument.contains("/") || argument.contains("\\"));
    }

    private static List<Path> absolute(String[] files) {
        return Stream.of(files).map(file -> Path.of(file).toAbsolutePath().normalize()).toList();
    }
}
