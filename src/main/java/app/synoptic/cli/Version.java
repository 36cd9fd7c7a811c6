package app.synoptic.cli;

import app.synoptic.home.Program;
import picocli.CommandLine.IVersionProvider;

/// The version the build wrote down.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Program.words()};
    }
}
