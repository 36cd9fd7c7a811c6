package app.synoptic;

import app.synoptic.cli.CommandLineProgram;
import javafx.application.Application;

/// Where the program starts: with arguments it does what they say without a window, without any it opens the window.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            Application.launch(App.class);
        } else {
            System.exit(CommandLineProgram.run(System.out, System.err, args));
        }
    }
}
