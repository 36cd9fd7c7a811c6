package app.synoptic.propose.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What each feature weighs: numbers learnt from published data, one a line in `links.properties`.
///
/// @param rank     orders the sentences of a text, by [Features#RANK]
/// @param presence decides whether the text tells the event, by [Features#PRESENCE], with its constant last
/// @param sentence how likely a sentence tells it, by [Features#SENTENCE], with its constant last
/// @param same     whether two tell the same event, by [Features#SAME], with its constant last
/// @param present  from this presence on an event counts as found
/// @param alike    from this likelihood on two tell the same event
public record Weights(double[] rank, double[] presence, double[] sentence, double[] same, double present, double alike) {

    private static final String FILE = "links.properties";

    /// The weights that come with the program.
    public static Weights shipped() {
        Properties numbers = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            numbers.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(row(numbers, "rank", Features.RANK.size()), row(numbers, "presence", Features.PRESENCE.size() + 1),
                row(numbers, "sentence", Features.SENTENCE.size() + 1), row(numbers, "same", Features.SAME.size() + 1),
                row(numbers, "present", 1)[0], row(numbers, "alike", 1)[0]);
    }

    private static double[] row(Properties numbers, String name, int size) {
        String[] words = numbers.getProperty(name, "").strip().split("\\s+");
        if (words.length != size) {
            throw new IllegalStateException("%s has %d numbers for %s, not %d".formatted(FILE, words.length, name, size));
        }
        double[] row = new double[size];
        for (int i = 0; i < size; i++) {
            row[i] = Double.parseDouble(words[i]);
        }
        return row;
    }

    /// The sum of features by their weights, and the constant behind them if there is one.
    public static double sum(double[] features, double[] weights) {
        double sum = weights.length > features.length ? weights[features.length] : 0;
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * weights[i];
        }
        return sum;
    }

    /// A sum as a probability.
    public static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
