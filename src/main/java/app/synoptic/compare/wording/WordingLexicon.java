package app.synoptic.compare.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of one language that are no content, and the numbers, months and days of the week that are words.
///
/// @param senses   by words with single spaces between them
/// @param numbered those that are such only directly before a number
/// @param calendar months and days of the week by form, as `month 1` and `day 1`
/// @param titles   what is written with a capital before a name and is none
/// @param bases    irregular forms by form, with what they are forms of
/// @param longest  the most words that any phrase has
record WordingLexicon(Map<String, WordSense> senses, Map<String, WordSense> numbered, Map<String, Long> numbers, Map<String, String> calendar,
               Set<String> titles, Map<String, String> bases, int longest) {

    static final WordingLexicon EMPTY = of("");

    WordingLexicon {
        senses = Map.copyOf(senses);
        numbered = Map.copyOf(numbered);
        numbers = Map.copyOf(numbers);
        calendar = Map.copyOf(calendar);
        titles = Set.copyOf(titles);
        bases = Map.copyOf(bases);
    }

    /// Reads a table. Each line begins with what its words are, words stand between spaces, and `_` joins those of a
    /// phrase: `NOT no never`, `MORE# over` for what counts before a number only, `= 5 five`, `month 1 january jan`,
    /// `TITLE president`, `~ leave left leaves` for forms of a word.
    static WordingLexicon of(String table) {
        Map<String, WordSense> senses = new HashMap<>();
        Map<String, WordSense> numbered = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        Map<String, String> calendar = new HashMap<>();
        Map<String, String> bases = new HashMap<>();
        List<String> titles = new ArrayList<>();
        for (String line : table.lines().map(String::strip).filter(some -> !some.isEmpty()).toList()) {
            String[] cells = line.split("\\s+");
            String head = cells[0];
            List<String> words = List.of(cells).subList(1, cells.length).stream().map(word -> word.replace('_', ' ')).toList();
            switch (head) {
                case "=" -> words.subList(1, words.size()).forEach(word -> numbers.put(word, Long.valueOf(words.getFirst())));
                case "month", "day" -> words.subList(1, words.size()).forEach(word -> calendar.put(word, head + " " + words.getFirst()));
                case "TITLE" -> titles.addAll(words);
                case "~" -> words.subList(1, words.size()).forEach(word -> bases.put(word, words.getFirst()));
                default -> {
                    boolean before = head.endsWith("#");
                    WordSense sense = WordSense.valueOf(head.replace("#", "").toUpperCase(Locale.ROOT));
                    words.forEach(word -> (before ? numbered : senses).put(word, sense));
                }
            }
        }
        int longest = 1;
        for (String phrase : senses.keySet()) {
            longest = Math.max(longest, phrase.split(" ").length);
        }
        for (String phrase : numbered.keySet()) {
            longest = Math.max(longest, phrase.split(" ").length);
        }
        return new WordingLexicon(senses, numbered, numbers, calendar, Set.copyOf(titles), bases, longest);
    }

    Optional<WordSense> sense(String words) {
        return Optional.ofNullable(senses.get(words));
    }

    /// What the words are before a number.
    Optional<WordSense> beforeNumber(String words) {
        return Optional.ofNullable(numbered.get(words)).or(() -> sense(words));
    }
}
