package app.synoptic.cli;

import app.synoptic.cli.json.ReadingJson;
import app.synoptic.cli.proof.ProofOutput;
import app.synoptic.home.PrintableText;
import app.synoptic.store.Damaged;
import app.synoptic.store.Library;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ExitCode;

/// Where results (`out`) and messages (`err`) go: UTF-8 on every system, lines ended by a line feed.
record Console(PrintStream out, PrintStream err) implements ProofOutput {

    static Console of(OutputStream out, OutputStream err) {
        return new Console(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /// Prints JSON, or another file, as it is but for what would steer a terminal.
    void file(String json) {
        out.print(PrintableText.text(json));
    }

    @Override
    public void result(String line) {
        out.print(PrintableText.text(line) + "\n");
    }

    /// Says what was found damaged in a library, and so is not in what was made of it; whether the work succeeded.
    int damaged(Library library) {
        List<Damaged> damaged = library.damaged();
        damaged.forEach(what -> message(CliMessages.text("failure.damaged", what)));
        return damaged.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /// Says why a file was not read: as JSON it is a result like the others, else a message.
    void refused(boolean json, String name, String sentence) {
        if (json) {
            result(ReadingJson.refused(name, sentence));
        } else {
            message(sentence);
        }
    }

    @Override
    public void message(String sentence) {
        err.print(PrintableText.text(sentence) + "\n");
        err.flush();
    }
}
