package app.synoptic.propose;

import app.synoptic.propose.link.KnownEvent;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which of many events have words in common that few others have.
final class RareWordNeighbours {

    /// A word that more than so many share brings none of them together; of many events, more than such a part.
    private static final int COMMON = 40;
    private static final int COMMON_PART = 50;
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private static final int MOST = 60;

    private final List<Set<String>> words;
    private final Map<String, List<Integer>> holding = new HashMap<>();

    private RareWordNeighbours(List<Set<String>> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i)) {
                holding.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    static RareWordNeighbours of(List<KnownEvent> events) {
        return new RareWordNeighbours(events.stream().map(RareWordNeighbours::words).toList());
    }

    private static Set<String> words(KnownEvent event) {
        Set<String> words = new HashSet<>();
        add(event.label(), words);
        event.passages().forEach(passage -> add(passage, words));
        return words;
    }

    private static void add(String text, Set<String> words) {
        for (Word word : Words.of(text)) {
            String form = word.form();
            if (form.length() >= SHORTEST || Character.isDigit(form.charAt(0))) {
                words.add(form.length() > STEM ? form.substring(0, STEM) : form);
            }
        }
    }

    /// Those that share most with one, the nearest first.
    List<Integer> of(int at) {
        Map<Integer, Double> shared = new HashMap<>();
        for (String word : words.get(at)) {
            List<Integer> same = holding.getOrDefault(word, List.of());
            if (same.size() <= Math.max(COMMON, words.size() / COMMON_PART)) {
                same.forEach(other -> shared.merge(other, 1.0 / same.size(), Double::sum));
            }
        }
        shared.remove(at);
        return shared.entrySet().stream().sorted(Map.Entry.<Integer, Double>comparingByValue().reversed()).limit(MOST).map(Map.Entry::getKey).toList();
    }
}
