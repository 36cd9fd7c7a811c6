package app.synoptic.propose.link;

import app.synoptic.propose.sentence.HappeningWords;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a text that say something, as they are compared: no articles, pronouns, prepositions; forms cut to stems,
/// other scripts in Latin letters.
final class LinkTerms {

    private static final Set<String> COMMON = common();
    private static final Map<String, String> NUMBERS = numbers();

    private LinkTerms() {}

    static List<LinkTerm> of(String text) {
        List<LinkTerm> terms = new ArrayList<>();
        boolean opens = true;
        int last = 0;
        List<Word> words = Words.of(text);
        HappeningWords deeds = HappeningWords.in(words);
        for (Word word : words) {
            opens |= stops(text, last, word.start());
            String form = bare(word.form());
            String number = Character.isDigit(form.isEmpty() ? ' ' : form.charAt(0)) ? form : NUMBERS.get(form);
            if (number != null) {
                terms.add(new LinkTerm(number, LinkTerm.Sort.NUMBER, false, word.start()));
            } else if (!form.isEmpty() && !COMMON.contains(form)) {
                boolean name = !opens && Character.isUpperCase(text.codePointAt(word.start()));
                terms.add(new LinkTerm(key(form), name ? LinkTerm.Sort.NAME : LinkTerm.Sort.WORD, !name && deeds.has(form), word.start()));
            }
            opens = false;
            last = word.end();
        }
        return terms;
    }

    /// The pairs of neighbours.
    static Set<String> pairs(List<LinkTerm> terms) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < terms.size(); i++) {
            pairs.add(terms.get(i - 1).key() + ' ' + terms.get(i).key());
        }
        return pairs;
    }

    /// How a word is compared.
    static String key(String form) {
        return NameSounds.sound(Stems.of(form));
    }

    private static String bare(String form) {
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    /// Whether a sentence ends between two words.
    private static boolean stops(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".!?…:".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> common() {
        try (InputStream in = LinkTerms.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("common-words.txt is missing");
            }
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        List<String> words = List.of("two zwei два две", "three drei три", "four vier четыре", "five fünf пять", "six sechs шесть",
                "seven sieben семь", "eight acht восемь", "nine neun девять", "ten zehn десять", "eleven elf одиннадцать",
                "twelve zwölf двенадцать");
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i).split(" ")) {
                numbers.put(word, String.valueOf(i + 2));
            }
        }
        return Map.copyOf(numbers);
    }
}
