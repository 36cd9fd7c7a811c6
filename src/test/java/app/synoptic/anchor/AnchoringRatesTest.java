package app.synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.anchor.Edits.Harmless;
import app.synoptic.anchor.Edits.Hurtful;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Articles;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Edits copies at random, and counts what becomes of the passages. Whatever is done: no plain highlight on changed words
/// or beside a changed word; and what changes no word leaves every passage plain. The counts go to a report.
class AnchoringRatesTest {

    static final List<String> INVENTED = Articles.INVENTED;
    static final List<String> REAL = Articles.REAL;
    private static final Rates RATES = new Rates();
    private static final SourceKey KEY = SourceKey.of(new byte[SourceKey.BYTES]);

    @ParameterizedTest
    @FieldSource("INVENTED")
    void inventedArticles(String name) {
        new Trial(Articles.invented(name), new Random(name.hashCode())).run(3);
    }

    @ParameterizedTest
    @FieldSource("REAL")
    void realArticles(String name) {
        new Trial(Articles.real(name), new Random(name.hashCode())).run(1);
    }

    @Test
    void passagesOfAnotherArticleAreLost() {
        for (String name : INVENTED) {
            Wording original = Articles.imported(Articles.invented(name));
            List<Passage> passages = Passages.spread(original, 7, 30, new Random(5));
            List<FingerprintSelector> selectors = Fingerprints.of(original, passages, KEY);
            for (String other : INVENTED) {
                if (!other.equals(name)) {
                    List<Outcome> outcomes = Fingerprints.find(Articles.imported(Articles.invented(other)), selectors, KEY);
                    outcomes.forEach(outcome -> RATES.count("another article", outcome));
                    assertThat(outcomes).hasOnlyElementsOfType(Outcome.Lost.class);
                }
            }
        }
    }

    @AfterAll
    static void report() throws IOException {
        RATES.write(Path.of("target/reports/anchoring.md"));
    }

    private static final class Trial {
        private final Random random;
        private final Wording original;
        private final List<Word> words;
        private final List<Passage> passages;
        private final List<FingerprintSelector> selectors;
        private final Edits edits;

        Trial(String text, Random random) {
            this.random = random;
            original = Articles.imported(text);
            words = Words.of(text);
            passages = Passages.spread(original, 6, 30, random);
            selectors = Fingerprints.of(original, passages, KEY);
            edits = new Edits(original, random);
        }

        void run(int times) {
            for (int i = 0; i < times; i++) {
                List.of(Harmless.values()).forEach(this::harmless);
                all("paragraphs swapped", edits.paragraphsSwapped(), false);
                all("paragraph doubled", edits.paragraphDoubled(), false);
            }
            for (int i = 0; i < 10 * times; i++) {
                List.of(Hurtful.values()).forEach(this::hurtful);
            }
        }

        private void harmless(Harmless kind) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            List<Outcome> outcomes = all(name, edits.harmless(kind), kind == Harmless.WRAPPED);
            for (int i = 0; i < outcomes.size(); i++) {
                assertThat(outcomes.get(i)).as("%s, passage [%d, %d)", name, passages.get(i).start(), passages.get(i).end())
                        .isInstanceOf(Outcome.Exact.class);
            }
        }

        /// Only the passage that was hit is counted; all are judged.
        private void hurtful(Hurtful kind) {
            int hit = random.nextInt(passages.size());
            edits.hurtful(kind, passages.get(hit)).ifPresent(copy -> {
                boolean wrapped = random.nextInt(3) == 0;
                Outcome outcome = outcomes(wrapped ? Edits.wrapped(copy, 50 + random.nextInt(40)) : copy, wrapped).get(hit);
                RATES.count(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), outcome);
            });
        }

        private List<Outcome> all(String kind, String text, boolean wrapped) {
            List<Outcome> outcomes = outcomes(text, wrapped);
            outcomes.forEach(outcome -> RATES.count(kind, outcome));
            return outcomes;
        }

        private List<Outcome> outcomes(String text, boolean wrapped) {
            Wording copy = Articles.imported(text);
            List<Word> copyWords = Words.of(text);
            List<Outcome> outcomes = Fingerprints.find(copy, selectors, KEY);
            for (int i = 0; i < outcomes.size(); i++) {
                Passage lit = switch (outcomes.get(i)) {
                    case Outcome.Exact exact -> exact.place();
                    case Outcome.Moved moved -> moved.place();
                    default -> null;
                };
                if (lit != null) {
                    Plainness.require(original, words, passages.get(i), copy, copyWords, lit, wrapped);
                }
            }
            return outcomes;
        }
    }

    private static final class Rates {
        private static final List<Class<? extends Outcome>> COLUMNS = List.of(
                Outcome.Exact.class, Outcome.Moved.class, Outcome.Changed.class, Outcome.Ambiguous.class, Outcome.Lost.class);
        private final Map<String, int[]> counts = new TreeMap<>();

        synchronized void count(String kind, Outcome outcome) {
            counts.computeIfAbsent(kind, k -> new int[COLUMNS.size()])[COLUMNS.indexOf(outcome.getClass())]++;
        }

        void write(Path file) throws IOException {
            List<String> lines = new ArrayList<>();
            lines.add("# What becomes of passages when a copy is edited");
            lines.add("");
            lines.add("| edit | passages | exact | moved | changed | ambiguous | lost |");
            lines.add("|---|---:|---:|---:|---:|---:|---:|");
            counts.forEach((kind, row) -> lines.add("| %s | %d |%s".formatted(kind, Arrays.stream(row).sum(),
                    String.join("", Arrays.stream(row).mapToObj(" %d |"::formatted).toList()))));
            lines.add("");
            lines.add("No plain highlight (exact, moved) lay on changed words or beside a changed word.");
            lines.add("Where the passage that was hit is still plain, its words stand twice, and the other place is lit.");
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
    }
}
