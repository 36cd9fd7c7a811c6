package app.synoptic.temporal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The words of one language that tell time. Read once from `LANGUAGE.words` beside this class: a line is `CLASS=VALUE flags: words`,
/// with commas between the words; `stem|a|b` stands for `stema, stemb`. The flag `capital` asks for a capital letter, `short`
/// for an abbreviation's full stop or a number behind it, `day` for a number beside it; `dotted` takes a full stop that
/// stands behind along. To the value of a unit a plural adds 100, to that of a part of day a form that needs no preposition 20.
public final class TimeLexicon {

    private static final String ENGLISH = "en";
    /// By the languages that were asked for, those of which we know no words too.
    private static final Map<String, TimeLexicon> READ = new ConcurrentHashMap<>();

    /// @param forms the words it takes, folded
    record Entry(List<String> forms, WordClass kind, int value, boolean capital, boolean brief, boolean beside, boolean dotted) {}

    private final String language;
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private TimeLexicon(String language) {
        this.language = language;
    }

    /// The words of a language, by its two letters; English where we know none of it.
    public static TimeLexicon of(String language) {
        TimeLexicon known = READ.get(language);
        if (known != null) {
            return known;
        }
        boolean ours = TimeLexicon.class.getResource(language + ".words") != null;
        TimeLexicon found = READ.computeIfAbsent(ours ? language : ENGLISH, TimeLexicon::read);
        READ.putIfAbsent(language, found);
        return found;
    }

    public String language() {
        return language;
    }

    /// What may begin with a word, the longest first.
    List<Entry> beginning(String form) {
        List<Entry> known = entries.get(form);
        return known == null ? List.of() : known;
    }

    /// A single word that is known whole.
    @Nullable Entry word(String form) {
        for (Entry entry : beginning(form)) {
            if (entry.forms().size() == 1) {
                return entry;
            }
        }
        return null;
    }

    private static TimeLexicon read(String language) {
        TimeLexicon lexicon = new TimeLexicon(language);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(TimeLexicon.class.getResourceAsStream(language + ".words")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lexicon::line);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        MonthNames.of(language).forEach((name, month) -> lexicon.add(name, WordClass.MONTH, month, name.length() < 5 ? List.of("dotted") : List.of()));
        lexicon.entries.values().forEach(list -> list.sort(Comparator.comparingInt((Entry entry) -> -entry.forms().size()).thenComparing(entry -> !entry.capital())));
        return lexicon;
    }

    private void line(String line) {
        int colon = line.indexOf(": ");
        String[] head = line.substring(0, colon).split(" ");
        String[] kind = head[0].split("=");
        List<String> flags = List.of(head);
        for (String words : line.substring(colon + 2).split(",")) {
            String[] forms = words.strip().split("\\|", -1);
            for (int i = Math.min(1, forms.length - 1); i < forms.length; i++) {
                add(i == 0 ? forms[0] : forms[0] + forms[i], WordClass.valueOf(kind[0]), kind.length > 1 ? Integer.parseInt(kind[1]) : 0,
                        flags);
            }
        }
    }

    private void add(String words, WordClass kind, int value, List<String> flags) {
        List<String> forms = TextScan.of(words).stream().map(TextScan.Piece::form).toList();
        List<Entry> known = entries.computeIfAbsent(forms.getFirst(), first -> new ArrayList<>());
        if (known.stream().noneMatch(entry -> entry.forms().equals(forms) && entry.capital() == flags.contains("capital"))) {
            known.add(new Entry(forms, kind, value, flags.contains("capital"), flags.contains("short"), flags.contains("day"), flags.contains("dotted")));
        }
    }
}
