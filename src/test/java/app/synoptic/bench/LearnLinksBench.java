package app.synoptic.bench;

import app.synoptic.bench.propose.LearnLinks;
import java.nio.file.Path;

/// Learns what tells that a text speaks of a known event: `packaging/bench learn-links FILE TOPICS` writes the weights to FILE,
/// learnt from the folder of ECB+ that has a folder for each topic.
final class LearnLinksBench {

    private LearnLinksBench() {}

    public static void main(String... args) throws Exception {
        if (args.length != 2) {
            throw new IllegalArgumentException("learn-links FILE TOPICS");
        }
        LearnLinks.write(Path.of(args[0]), Path.of(args[1]));
    }
}
