package app.synoptic;

import app.synoptic.cli.CommandLineProgram;
import app.synoptic.home.DataFolder;
import app.synoptic.home.Logs;
import javafx.application.Application;

/// Where the program starts: with arguments it does what they say without a window, without any it opens the window.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            Logs.below(DataFolder.ofUser());
            Application.launch(App.class);
        } else {
            System.exit(CommandLineProgram.run(System.out, System.err, args));
        }
    }
}
