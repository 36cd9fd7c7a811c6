package app.synoptic.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Says how to get the corpora that `packaging/bench propose DIR` measures on, and which of them are in DIR already:
/// `packaging/bench propose-data [DIR]`. None of them is part of this project.
final class ProposeDataBench {

    /// @param folder   the name of its copy
    /// @param look     a folder that it has
    /// @param measures what is measured on it
    record Corpus(String folder, String from, String look, String measures) {}

    static final List<Corpus> CORPORA = List.of(
            new Corpus("TempEval-3", "https://github.com/jspotter/TempEval-3", "data/TBAQ-cleaned", "dates, on TimeBank and AQUAINT"),
            new Corpus("EventStoryLine", "https://github.com/tommasoc80/EventStoryLine", "ECB+_LREC2014", "events and links, on topics 1 to 35 of ECB+ (CC BY 3.0)"),
            new Corpus("PolNeAR", "https://github.com/networkdynamics/PolNeAR", "data/train", "who said it, on the part for training"));

    private ProposeDataBench() {}

    public static void main(String... args) {
        if (args.length > 1) {
            throw new IllegalArgumentException("propose-data [DIR]");
        }
        for (Corpus corpus : CORPORA) {
            boolean there = args.length == 1 && Files.isDirectory(Path.of(args[0], corpus.folder(), corpus.look()));
            System.out.printf("%s: %s%n    %s%n", corpus.folder(), corpus.measures(),
                    there ? "is there" : "git clone " + corpus.from() + " DIR/" + corpus.folder());
        }
    }
}
