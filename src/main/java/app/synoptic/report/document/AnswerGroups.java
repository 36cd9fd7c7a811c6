package app.synoptic.report.document;

import app.synoptic.domain.SourceId;
import app.synoptic.report.words.Phrases;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who says what, by what is said.
final class AnswerGroups {

    private static final int LISTED = 4;

    private final Map<String, Set<SourceId>> camps = new LinkedHashMap<>();

    /// Words that say nothing are none.
    void add(String said, SourceId by) {
        if (!said.isEmpty()) {
            camps.computeIfAbsent(said, _ -> new HashSet<>()).add(by);
        }
    }

    /// What most say first, each with how many say it; of many no more than fit a line.
    String told(Phrases words) {
        String told = said(LISTED);
        return camps.size() <= LISTED ? told : told + " · " + words.of("summary.camps.more", camps.size() - LISTED);
    }

    /// The same, and all of it.
    String all() {
        return said(camps.size());
    }

    private String said(int most) {
        return camps.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Set<SourceId>> camp) -> camp.getValue().size()).reversed())
                .limit(most).map(camp -> camp.getKey() + " (" + camp.getValue().size() + ")").collect(Collectors.joining(" · "));
    }
}
