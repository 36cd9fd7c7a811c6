package app.synoptic.ui.controls.sources;

import app.synoptic.compare.RowCounts;
import app.synoptic.domain.Question;
import app.synoptic.domain.Topic;
import app.synoptic.ui.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many sources say what in one row, in words: “17 agree · 2 differ · 30 silent”. What none does is left out.
public final class CountWords {

    private CountWords() {}

    public static String of(Topic topic, RowCounts counts) {
        String told = topic instanceof Question ? "matrix.counts.answer" : "matrix.counts.tell";
        return Stream.of(part("matrix.counts.agree", counts.agree()), part("matrix.counts.differ", counts.differ()), part("matrix.counts.deny", counts.deny()),
                part(told, counts.told()), part("matrix.counts.silent", counts.silent())).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String part(String key, int count) {
        return count == 0 ? "" : Messages.get(key, count);
    }
}
