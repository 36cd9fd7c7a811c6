package app.synoptic.cli;

/// x
public final class CommandLineProgram {

    private CommandLineProgram() {}

    public static int run(String... args) {
        return 0;
    }
}
