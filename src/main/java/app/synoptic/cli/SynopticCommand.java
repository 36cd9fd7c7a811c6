package app.synoptic.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The program as a whole; without a window it does nothing without a command.
@Command(name = "synoptic", versionProvider = Version.class)
final class SynopticCommand {

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;
}
