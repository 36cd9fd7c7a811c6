package app.synoptic.propose.link;

import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.List;
import java.util.Set;

/// How words are put, whatever they tell: what is planned, wished or doubted is not put as what was done, and what somebody
/// is quoted with not as what an article tells.
///
/// Each is a share of the texts it was taken from: 0 or 1 of a single one.
///
/// @param open     of what may, shall or would be
/// @param negated  that something is not so
/// @param quoted   with quotation marks
/// @param personal of “I”, “we”, “you”
/// @param counted  with a number in digits
record Manner(double open, double negated, double quoted, double personal, double counted) {

    private static final Set<String> OPEN = Set.of("will", "would", "shall", "should", "could", "may", "might", "must", "can", "if", "unless",
            "whether", "plan", "plans", "planned", "soll", "sollen", "sollte", "sollten", "würde", "würden", "wird", "werden", "könnte", "könnten",
            "dürfte", "müsse", "muss", "wenn", "falls", "если", "бы", "будет", "будут", "может", "могут", "должен", "должны", "планирует");
    private static final Set<String> NEGATED = Set.of("not", "no", "never", "none", "nobody", "nor", "without", "cannot", "nicht", "kein", "keine",
            "keinen", "keiner", "niemand", "nie", "ohne", "не", "нет", "никто", "никогда", "ни", "без");
    private static final Set<String> PERSONAL = Set.of("i", "we", "you", "my", "our", "your", "us", "ich", "wir", "mein", "unser", "unsere", "uns",
            "я", "мы", "вы", "наш", "наши", "нас", "нам");
    private static final String QUOTES = "\"“”«»„";

    static Manner of(String text) {
        List<Word> words = Words.of(text);
        return new Manner(share(words.stream().anyMatch(word -> OPEN.contains(word.form()))),
                share(words.stream().anyMatch(word -> NEGATED.contains(word.form()) || word.form().endsWith("n't"))),
                share(text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0)),
                share(words.stream().anyMatch(word -> PERSONAL.contains(word.form()))),
                share(words.stream().anyMatch(word -> !word.form().isEmpty() && Character.isDigit(word.form().charAt(0)))));
    }

    /// The shares of all of them together.
    static Manner of(List<String> texts) {
        double[] sums = new double[5];
        for (String text : texts) {
            Manner one = of(text);
            double[] own = {one.open, one.negated, one.quoted, one.personal, one.counted};
            for (int i = 0; i < sums.length; i++) {
                sums[i] += own[i] / texts.size();
            }
        }
        return new Manner(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    /// How far they are apart, each by itself.
    Manner apart(Manner other) {
        return new Manner(Math.abs(open - other.open), Math.abs(negated - other.negated), Math.abs(quoted - other.quoted),
                Math.abs(personal - other.personal), Math.abs(counted - other.counted));
    }

    private static double share(boolean is) {
        return is ? 1 : 0;
    }
}
