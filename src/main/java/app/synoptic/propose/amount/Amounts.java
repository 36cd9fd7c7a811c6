package app.synoptic.propose.amount;

import app.synoptic.domain.Value;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.propose.sentence.Sentence;
import app.synoptic.propose.sentence.SentenceToken;
import app.synoptic.propose.sentence.Tag;
import app.synoptic.temporal.Setting;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.temporal.TimeTagger;
import app.synoptic.text.Regions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds what words count. Times, sums of money and shares count nothing here.
public final class Amounts {

    private static final Map<String, Integer> WORDS = words(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
            "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
            "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать");
    private static final Map<String, Integer> TENS = Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
    private static final Map<String, Integer> MANIFOLD = Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000, "hundert", 100, "tausend", 1000, "тысяч", 1000,
            "тысячи", 1000, "миллион", 1_000_000, "миллиона", 1_000_000);
    private static final Set<String> ABOUT = Set.of("about", "around", "some", "roughly", "approximately", "nearly", "almost", "etwa", "rund", "ungefähr", "fast", "около", "примерно", "почти");
    private static final Set<String> MORE = Set.of("than", "over", "above", "als", "über", "чем", "более", "свыше");
    private static final Set<String> LEAST = Set.of("least", "mindestens", "wenigstens", "менее");
    private static final Set<String> FEWER = Set.of("fewer", "less", "under", "weniger", "меньше");
    private static final Set<String> MONEY = Set.of("percent", "prozent", "dollars", "euros", "crowns", "rubles", "tenge", "процентов", "рублей", "тенге", "долларов");
    private static final int MOST_NOUNS = 3;
    private static final int SHORTEST = 3;

    private Amounts() {}

    private static Map<String, Integer> words(String... lists) {
        Map<String, Integer> values = new HashMap<>();
        for (String list : lists) {
            int value = 1;
            for (String word : list.split(" ")) {
                values.put(word, value);
                value++;
            }
        }
        return Map.copyOf(values);
    }

    /// What words count, in their order.
    ///
    /// @param language of the words, as a tag; null where it is not known
    public static List<Amount> of(String words, @Nullable String language) {
        List<TimeExpression> times = TimeTagger.of(words, new Setting(null, language));
        List<Amount> amounts = new ArrayList<>();
        for (Sentence sentence : ReadArticle.of(words, Regions.ofDigest(words), language).sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                SentenceToken token = sentence.at(at);
                boolean free = times.stream().noneMatch(time -> time.start() < token.end() && token.start() < time.end());
                if (number(sentence, at) && !number(sentence, at - 1) && free) {
                    Amount amount = at(sentence, at);
                    if (amount != null) {
                        amounts.add(amount);
                    }
                }
            }
        }
        return amounts;
    }

    private static boolean number(Sentence sentence, int at) {
        return sentence.is(at, Tag.NUMBER) || at >= 0 && at < sentence.size() && Stream.of(WORDS, TENS, MANIFOLD).anyMatch(list -> list.containsKey(sentence.at(at).form()));
    }

    private static @Nullable Amount at(Sentence sentence, int first) {
        int end = first;
        BigDecimal number = BigDecimal.ZERO;
        while (number(sentence, end)) {
            number = grown(number, sentence.at(end).form());
            if (number == null) {
                return null;
            }
            end++;
        }
        int last = end;
        while (last < Math.min(sentence.size(), end + MOST_NOUNS) && (sentence.is(last, Tag.NOUN) && !sentence.at(last).form().contains("-") || sentence.at(last).form().equals("people"))) {
            last++;
        }
        if (last == end) {
            return null;
        }
        String unit = sentence.at(last - 1).form();
        return unit.length() < SHORTEST || MONEY.contains(unit) ? null : new Amount(value(sentence, first, number), before(sentence, first, ABOUT), unit, key(unit));
    }

    private static @Nullable BigDecimal grown(BigDecimal before, String form) {
        Integer manifold = MANIFOLD.get(form);
        if (manifold != null) {
            return (before.signum() == 0 ? BigDecimal.ONE : before).multiply(BigDecimal.valueOf(manifold));
        }
        Integer word = WORDS.containsKey(form) ? WORDS.get(form) : TENS.get(form);
        if (word != null) {
            return before.add(BigDecimal.valueOf(word));
        }
        String plain = form.replaceAll("[,\\u00a0\\u202f ](?=\\d{3}(?:\\D|$))", "");
        return before.signum() == 0 && plain.matches("\\d{1,12}(?:\\.\\d{1,6})?") ? new BigDecimal(plain) : null;
    }

    /// “More than 70” of what is counted in wholes is at least 71.
    private static Value.Number value(Sentence sentence, int first, BigDecimal number) {
        if (before(sentence, first, FEWER) || sentence.is(first - 2, Tag.NOUN) && FEWER.contains(sentence.at(first - 2).form())) {
            return new Value.Number(null, number.subtract(BigDecimal.ONE));
        }
        if (before(sentence, first, LEAST)) {
            return new Value.Number(number, null);
        }
        return before(sentence, first, MORE) ? new Value.Number(number.add(BigDecimal.ONE), null) : new Value.Number(number, number);
    }

    private static boolean before(Sentence sentence, int first, Set<String> words) {
        return first > 0 && words.contains(sentence.at(first - 1).form());
    }

    /// Several of a thing and one of it are the same thing.
    private static String key(String unit) {
        String form = unit.toLowerCase(Locale.ROOT);
        return form.endsWith("s") && !form.endsWith("ss") && form.length() > SHORTEST ? form.substring(0, form.length() - 1) : form;
    }

    /// What is compared of the unit of a question, or of other words that name what is counted.
    static String unit(String words) {
        String[] parts = words.strip().split("\\s+");
        return key(parts[parts.length - 1]);
    }
}
