package app.synoptic.report.html;

import app.synoptic.report.document.Extract.Light;
import app.synoptic.report.document.Extract.Run;
import java.util.ArrayList;
import java.util.List;

/// Keeps signs with the words they cling to: openhtmltopdf 1.1.65 breaks lines wherever marked words begin or end, and so
/// would begin a line with a comma. On paper a sign that follows marked words, or opens before them, is marked with them.
final class NoBreakPunctuation {

    private static final String CLOSING = ".,;:!?…”’»)]%";
    private static final String OPENING = "“„‘«([";

    private NoBreakPunctuation() {}

    static List<Run> in(List<Run> runs) {
        List<Run> joined = new ArrayList<>(runs);
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i).light() == Light.PLAIN) {
                String words = joined.get(i).words();
                int from = 0;
                while (i > 0 && from < words.length() && CLOSING.indexOf(words.charAt(from)) >= 0) {
                    from++;
                }
                int to = words.length();
                while (i + 1 < joined.size() && to > from && OPENING.indexOf(words.charAt(to - 1)) >= 0) {
                    to--;
                }
                join(joined, i, words, from, to);
            }
        }
        return joined.stream().filter(run -> !run.words().isEmpty()).toList();
    }

    private static void join(List<Run> runs, int at, String words, int from, int to) {
        runs.set(at, new Run(words.substring(from, to), Light.PLAIN));
        if (from > 0) {
            Run before = runs.get(at - 1);
            runs.set(at - 1, new Run(before.words() + words.substring(0, from), before.light()));
        }
        if (to < words.length()) {
            Run after = runs.get(at + 1);
            runs.set(at + 1, new Run(words.substring(to) + after.words(), after.light()));
        }
    }
}
