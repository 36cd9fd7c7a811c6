package app.synoptic.cli;

import picocli.CommandLine.Option;

/// `--help`.
final class HelpOption {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;
}
