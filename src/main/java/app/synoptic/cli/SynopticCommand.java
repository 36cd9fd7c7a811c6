package app.synoptic.cli;

import app.synoptic.home.AppInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The program as a whole; without a window it does nothing without a command.
@Command(name = "synoptic", versionProvider = SynopticCommand.Version.class)
final class SynopticCommand {

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;

    /// The version the build wrote down.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {AppInfo.words()};
        }
    }
}
