package app.synoptic.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What one headless command did.
public record Headless(int exit, String out, String err) {

    /// Runs a command in this process.
    public static Headless run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandLineProgram.run(out, err, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new Headless(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
