package app.synoptic.fuzz.target;

import java.nio.file.Path;
import java.util.List;

/// A reader, and what it is tried with.
///
/// @param name    what it is called on the command line
/// @param reading reads an input
/// @param seeds   sound inputs, or such as were sound once
/// @param words   what its format is made of; put anywhere
/// @param seconds so long an input may take
public record FuzzTarget(String name, Reading reading, List<byte[]> seeds, List<String> words, int seconds) {

    /// Reads an input, and refuses it as its layer does.
    public interface Reading {

        /// Returns where the input is read, or refused in the way its layer has: by a value, or by an exception that is looked at here.
        ///
        /// @param folder empty and its own; what else it may hold afterwards the reader is asked for
        void read(byte[] input, Path folder) throws Exception;
    }

    private static final int USUAL_SECONDS = 10;

    public FuzzTarget {
        seeds = List.copyOf(seeds);
        words = List.copyOf(words);
    }

    static FuzzTarget of(String name, Reading reading, List<byte[]> seeds, String... words) {
        return new FuzzTarget(name, reading, seeds, List.of(words), USUAL_SECONDS);
    }

    FuzzTarget within(int longest) {
        return new FuzzTarget(name, reading, seeds, words, longest);
    }

    @Override
    public String toString() {
        return name;
    }
}
