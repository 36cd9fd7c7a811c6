package app.synoptic.compare.collation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// `length` words that two witnesses have in common, one after another; places are counted in words.
///
/// @param one   the number of a witness, below `other`
/// @param words what the run says
record Run(int one, int at, int other, int otherAt, List<String> words) {

    /// The heaviest first; then what is settled by words and places alone.
    static final Comparator<Run> ORDER = Comparator.<Run>comparingInt(run -> -run.weight())
            .thenComparingInt(run -> -run.length())
            .thenComparing(run -> String.join(" ", run.words()))
            .thenComparingInt(run -> run.at() + run.otherAt()).thenComparingInt(run -> Math.max(run.at(), run.otherAt()))
            .thenComparingInt(Run::one).thenComparingInt(Run::other).thenComparingInt(Run::at);

    private static final int LONG = 4;

    Run {
        words = List.copyOf(words);
    }

    int length() {
        return words.size();
    }

    /// What this run is worth: a word of four letters or more, or a number, four times a short word.
    int weight() {
        return words.stream().mapToInt(Run::weight).sum();
    }

    private static int weight(String form) {
        return form.codePointCount(0, form.length()) >= LONG || form.codePoints().anyMatch(Character::isDigit) ? LONG : 1;
    }

    /// Whether it is worth more than a few short words, which meet by chance.
    boolean telling() {
        return weight() >= LONG;
    }

    Run part(int from, int to) {
        return new Run(one, at + from, other, otherAt + from, words.subList(from, to));
    }

    IntStream steps() {
        return IntStream.range(0, length());
    }
}
