package app.synoptic.ui.sources.question;

import app.synoptic.compare.collation.Collation;
import app.synoptic.compare.collation.Column;
import app.synoptic.compare.collation.Token;
import app.synoptic.compare.collation.Witness;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Neighbouring words of a collation that the same readings have: one cell of the aligned wordings.
///
/// @param words  by reading, as its text prints them
/// @param shared by how many readings
/// @param all    how many readings are collated
record WordingSegment(Map<ReadingId, String> words, int shared, int all) {

    private static final int LONGEST = 6;

    WordingSegment {
        words = Map.copyOf(words);
    }

    /// Whether every reading has these words.
    boolean common() {
        return shared == all;
    }

    /// The segments of a collation in reading order; long ones are parted so that they can be set in lines.
    static List<WordingSegment> of(OpenDossier open, Collation collation) {
        List<WordingSegment> segments = new ArrayList<>();
        List<Column> run = new ArrayList<>();
        for (Column column : collation.columns()) {
            boolean goesOn = !run.isEmpty() && run.getLast().readings().equals(column.readings()) && run.size() < LONGEST
                    && follows(run.getLast(), column, collation);
            if (!goesOn && !run.isEmpty()) {
                segments.add(segment(open, collation, run));
                run.clear();
            }
            run.add(column);
        }
        if (!run.isEmpty()) {
            segments.add(segment(open, collation, run));
        }
        return segments;
    }

    /// Whether in every reading the next word stands in the passage the last one stands in.
    private static boolean follows(Column last, Column next, Collation collation) {
        return last.readings().stream().allMatch(reading -> passage(collation, reading, last) == passage(collation, reading, next));
    }

    private static int passage(Collation collation, ReadingId reading, Column column) {
        List<List<Token>> passages = collation.witnesses().stream().filter(witness -> witness.reading().equals(reading))
                .findFirst().map(Witness::passages).orElse(List.of());
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).contains(column.words().get(reading))) {
                return i;
            }
        }
        return -1;
    }

    private static WordingSegment segment(OpenDossier open, Collation collation, List<Column> run) {
        Map<ReadingId, String> words = new LinkedHashMap<>();
        Set<ReadingId> readings = run.getFirst().readings();
        for (Witness witness : collation.witnesses()) {
            Token first = run.getFirst().words().get(witness.reading());
            Token last = run.getLast().words().get(witness.reading());
            if (first != null && last != null) {
                words.put(witness.reading(), open.text(witness.source())
                        .map(text -> printed(text.wording().text(), first.place(), last.place())).orElse(""));
            }
        }
        return new WordingSegment(words, readings.size(), collation.witnesses().size());
    }

    private static String printed(String text, Passage first, Passage last) {
        int end = last.end();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(first.start(), end).replaceAll("\\s+", " ");
    }
}
