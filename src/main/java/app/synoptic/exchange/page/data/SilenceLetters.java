package app.synoptic.exchange.page.data;

import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Why sources say nothing, as letters.
enum SilenceLetters {
    UNMENTIONED('u'), TOO_EARLY('t'), BEGUN('b'), NOT_READ('r'), NO_TEXT('x'), NOT_APPLICABLE('n');

    /// The letter of a source that says something.
    static final char TELLS = '=';

    /// With more sources than this they are counted.
    private static final int FEW = 60;

    private final char letter;

    SilenceLetters(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /// A letter for each source in their order; of many sources how many there are of each letter.
    ///
    /// @param held whether a text is held of a source
    static Object of(Map<SourceId, Silence> silences, List<SourceId> sources, Predicate<SourceId> held) {
        if (sources.size() > FEW) {
            Map<String, Integer> counts = new TreeMap<>();
            silences.forEach((source, silence) -> counts.merge(String.valueOf(of(source, silence, held).letter), 1, Integer::sum));
            return counts;
        }
        StringBuilder letters = new StringBuilder();
        for (SourceId source : sources) {
            Silence silence = silences.get(source);
            letters.append(silence == null ? TELLS : of(source, silence, held).letter);
        }
        return letters.toString();
    }

    private static SilenceLetters of(SourceId source, Silence silence, Predicate<SourceId> held) {
        return silence == Silence.NOT_READ ? held.test(source) ? NOT_READ : NO_TEXT : valueOf(silence.name());
    }
}
