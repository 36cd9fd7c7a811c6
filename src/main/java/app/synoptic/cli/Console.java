package app.synoptic.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where results (`out`) and messages (`err`) go: UTF-8 on every system, lines ended by a line feed.
record Console(PrintStream out, PrintStream err) {

    static Console of(OutputStream out, OutputStream err) {
        return new Console(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    void result(String line) {
        out.print(line + "\n");
    }

    void message(String sentence) {
        err.print(sentence + "\n");
        err.flush();
    }
}
