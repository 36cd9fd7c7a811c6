package app.synoptic.propose.duplicate;

import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the events of about the same days that share words few others of those days have.
final class DayWords {

    /// A word that more events of a day share brings none of them together.
    private static final int COMMON = 40;
    private static final int MOST = 12;
    /// Of the words of the one that has fewer, so many are shared at least.
    private static final double SHARE = 0.3;
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    /// Of a long stretch that is looked up day by day, so many days.
    private static final int LOOKED_UP = 62;

    /// @param day null for those of a long stretch
    private record Key(String word, @Nullable LocalDate day) {}

    private final ZoneId zone;
    /// What each is told with.
    private final Map<Integer, Set<String>> told = new HashMap<>();
    private final Map<Key, Set<Integer>> holding = new HashMap<>();

    DayWords(ZoneId zone) {
        this.zone = zone;
    }

    void add(ToldEvent event, int at) {
        Set<String> words = words(event);
        told.put(at, words);
        keys(event, words).forEach(key -> holding.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(at));
    }

    void remove(ToldEvent event, int at) {
        Set<String> words = told.remove(at);
        if (words == null) {
            throw new IllegalArgumentException("there is no event at " + at);
        }
        keys(event, words).forEach(key -> holding.computeIfPresent(key, (_, some) -> {
            some.remove(at);
            return some.isEmpty() ? null : some;
        }));
    }

    private Stream<Key> keys(ToldEvent event, Set<String> words) {
        List<LocalDate> days = Days.of(event.event().date(), zone).each();
        return words.stream().flatMap(word -> days.isEmpty() ? Stream.of(new Key(word, null)) : days.stream().map(day -> new Key(word, day)));
    }

    /// The places of the others that come near one that was added, the nearest first, and of very many the nearest alone.
    List<Integer> of(ToldEvent event, int own) {
        List<LocalDate> days = looked(Days.of(event.event().date(), zone));
        Map<Integer, Double> shared = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        Set<String> asked = told.getOrDefault(own, Set.of());
        for (String word : asked) {
            Map<Integer, Double> best = new HashMap<>();
            Stream.concat(Stream.of(new Key(word, null)), days.stream().map(day -> new Key(word, day))).map(key -> holding.getOrDefault(key, Set.of()))
                    .filter(some -> some.size() <= COMMON).forEach(some -> some.forEach(at -> best.merge(at, 1.0 / some.size(), Math::max)));
            best.forEach((at, weight) -> {
                shared.merge(at, weight, Double::sum);
                counts.merge(at, 1, Integer::sum);
            });
        }
        shared.remove(own);
        return shared.entrySet().stream().filter(one -> counts.getOrDefault(one.getKey(), 0) >= SHARE * Math.min(asked.size(), told.getOrDefault(one.getKey(), Set.of()).size()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(MOST)
                .map(Map.Entry::getKey).toList();
    }

    /// Its days, the one before and the one behind.
    private static List<LocalDate> looked(Days days) {
        LocalDate from = days.from();
        LocalDate until = days.until();
        if (from == null || until == null) {
            LocalDate end = from == null ? until : from;
            return end == null ? List.of() : List.of(end);
        }
        return from.minusDays(1).datesUntil(until.plusDays(2)).limit(LOOKED_UP).toList();
    }

    private static Set<String> words(ToldEvent event) {
        Set<String> words = new HashSet<>();
        add(event.event().label(), words);
        event.said().forEach(own -> add(own.words(), words));
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
}
