package app.synoptic.cli;

import app.synoptic.faults.FaultyFileSystem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/// What one headless command did.
public record Headless(int exit, String out, String err) {

    /// Runs a command in this process.
    public static Headless run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandLineProgram.run(out, err, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new Headless(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The same where the disk may fail: paths that are given are on it.
    public static Headless onFailingDisk(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(out, err);
        int exit = CommandLineProgram.commands(console).registerConverter(Path.class, word -> FaultyFileSystem.on(Path.of(word)))
                .execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        console.out().flush();
        return new Headless(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The names of all commands.
    public static Set<String> commands() {
        return CommandLineProgram.commands(Console.of(new ByteArrayOutputStream(), new ByteArrayOutputStream())).getSubcommands().keySet();
    }
}
