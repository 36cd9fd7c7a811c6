package app.synoptic.bench.propose;

import app.synoptic.propose.link.Features;
import app.synoptic.propose.link.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// Learns the weights of the links from topics of ECB+: once with all that the other documents say, once with few words of
/// few of them, as a dossier has them.
public final class LearnLinks {

    private LearnLinks() {}

    /// Writes the file of weights.
    ///
    /// @param topics the folder of ECB+ with a folder for each topic; those above 35 are kept back
    public static void write(Path file, Path topics) throws IOException {
        Weights weights = LinkSchool.taught(EcbPlus.topics(topics, 1, 35).stream().map(LinkSchool.Lesson::of).toList());
        Files.writeString(file, """
                # What each feature of a link weighs, learnt by packaging/bench learn-links from ECB+, topics 1 to 35. Not for editing.
                # rank: %s
                rank=%s
                # presence: %s, constant
                presence=%s
                # sentence: %s, constant
                sentence=%s
                # same: %s, constant
                same=%s
                # From these likelihoods on an event counts as found, and two grounds as telling the same event.
                present=%s
                alike=%s
                """.formatted(names(Features.RANK), row(weights.rank()), names(Features.PRESENCE), row(weights.presence()),
                names(Features.SENTENCE), row(weights.sentence()), names(Features.SAME), row(weights.same()),
                row(weights.present()), row(weights.alike())));
    }

    private static String names(List<String> names) {
        return String.join(", ", names);
    }

    private static String row(double... numbers) {
        return DoubleStream.of(numbers).mapToObj(number -> String.format(Locale.ROOT, "%.4f", number)).collect(Collectors.joining(" "));
    }
}
