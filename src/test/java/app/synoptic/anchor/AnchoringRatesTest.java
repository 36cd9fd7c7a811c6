package app.synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Edits copies at random, and counts what becomes of the passages. Whatever is done: no plain highlight on changed words
/// or beside a changed word; what changes no word leaves every passage plain; and of the passages that are changed most are
/// found, with the words that changed. The counts go to a report.
@Tag("slow")
class AnchoringRatesTest {

    /// Of the passages that an edit hits, so many in a hundred at least are said to be changed, at the right place, with the
    /// right words: a little fewer than now.
    private static final Map<Hurtful, Integer> RECALL = Map.of(Hurtful.NOT_INSIDE, 90, Hurtful.NOT_BEFORE, 95, Hurtful.NOT_AFTER, 95,
            Hurtful.WORD_DELETED, 84, Hurtful.WORD_REPLACED, 95, Hurtful.NUMBER_CHANGED, 97, Hurtful.WORDS_SWAPPED, 94,
            Hurtful.SENTENCE_INSERTED, 93, Hurtful.NEIGHBOUR_REPLACED, 95, Hurtful.NEIGHBOUR_DELETED, 93);

    /// How passages are found again.
    private interface Finder {
        List<Outcome> find(Wording copy, List<FingerprintSelector> selectors, SourceKey key);
    }

    static final List<String> INVENTED = Articles.INVENTED;
    static final List<String> REAL = Articles.REAL;
    private static final Rates RATES = new Rates();
    private static final SourceKey KEY = SourceKey.of(new byte[SourceKey.BYTES]);

    @ParameterizedTest
    @FieldSource("INVENTED")
    void inventedArticles(String name) {
        new Trial(Articles.invented(name), new Random(name.hashCode()), Fingerprints::find).run(3);
    }

    @ParameterizedTest
    @FieldSource("REAL")
    void realArticles(String name) {
        new Trial(Articles.real(name), new Random(name.hashCode()), Fingerprints::find).run(1);
    }

    @Test
    void changedPassagesAreFoundWithTheWordsThatChanged() {
        recall(Fingerprints::find, 40).require();
    }

    @Test
    void whoGivesUpWhatChangedFails() {
        Finder givingUp = (copy, selectors, key) -> Fingerprints.find(copy, selectors, key).stream()
                .map(outcome -> outcome instanceof Outcome.Changed ? new Outcome.Lost() : outcome).toList();
        assertThatThrownBy(() -> recall(givingUp, 4).require()).isInstanceOf(AssertionError.class).hasMessageContaining("rightly told: 0 of");
    }

    @Test
    void whoMarksTheWholePassageAsChangedFails() {
        Finder marking = (copy, selectors, key) -> Fingerprints.find(copy, selectors, key).stream()
                .map(outcome -> outcome instanceof Outcome.Changed(Passage place, var _) ? new Outcome.Changed(place, List.of(place)) : outcome).toList();
        assertThatThrownBy(() -> recall(marking, 4).require()).isInstanceOf(AssertionError.class).hasMessageContaining("rightly told:");
    }

    /// @param times how often each article is edited in each way
    private static Recall recall(Finder finder, int times) {
        Recall recall = new Recall();
        INVENTED.forEach(name -> recall.add(new Trial(Articles.invented(name), new Random(name.hashCode()), finder).recalled(times)));
        return recall;
    }

    @Test
    void passagesOfAnotherArticleAreLost() {
        for (String name : INVENTED) {
            Wording original = Articles.imported(Articles.invented(name));
            List<Passage> passages = SpreadPassages.spread(original, 7, 30, new Random(5));
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

        private final Finder finder;

        Trial(String text, Random random, Finder finder) {
            this.random = random;
            this.finder = finder;
            original = Articles.imported(text);
            words = Words.of(text);
            passages = SpreadPassages.spread(original, 6, 30, random);
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

        /// What becomes of passages that are hit, and of those that are not.
        Recall recalled(int times) {
            Recall recall = new Recall();
            for (Hurtful kind : new TreeSet<>(RECALL.keySet())) {
                for (int i = 0; i < times; i++) {
                    int hit = random.nextInt(passages.size());
                    edits.hurtful(kind, passages.get(hit)).ifPresent(copy -> {
                        WordEdit edit = WordEdit.between(words, Words.of(copy));
                        Wording edited = Articles.imported(copy);
                        List<Outcome> outcomes = outcomes(copy, false);
                        recall.hit(kind, edit.rightly(first(hit), last(hit), outcomes.get(hit)));
                        for (int other = 0; other < passages.size(); other++) {
                            if (edit.spares(first(other), last(other)) && edit.citable(first(other), edited)) {
                                recall.spared(kind, passages.get(other), outcomes.get(other));
                            }
                        }
                    });
                }
            }
            return recall;
        }

        private int first(int passage) {
            return IntStream.range(0, words.size()).filter(i -> words.get(i).end() > passages.get(passage).start()).findFirst().orElseThrow();
        }

        private int last(int passage) {
            return IntStream.range(0, words.size()).filter(i -> words.get(i).start() < passages.get(passage).end()).max().orElseThrow();
        }

        private List<Outcome> all(String kind, String text, boolean wrapped) {
            List<Outcome> outcomes = outcomes(text, wrapped);
            outcomes.forEach(outcome -> RATES.count(kind, outcome));
            return outcomes;
        }

        private List<Outcome> outcomes(String text, boolean wrapped) {
            Wording copy = Articles.imported(text);
            List<Word> copyWords = Words.of(text);
            List<Outcome> outcomes = finder.find(copy, selectors, KEY);
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

    /// Of how many passages it was said rightly what became of them, by the kind of edit.
    private static final class Recall {
        private final Map<Hurtful, int[]> shares = new EnumMap<>(Hurtful.class);
        private final List<String> missed = new ArrayList<>();

        void hit(Hurtful kind, boolean rightly) {
            int[] share = shares.computeIfAbsent(kind, _ -> new int[2]);
            share[0] += rightly ? 1 : 0;
            share[1]++;
        }

        /// A passage no edit came near must be lit.
        void spared(Hurtful kind, Passage passage, Outcome outcome) {
            if (!(outcome instanceof Outcome.Exact) && !(outcome instanceof Outcome.Moved)) {
                missed.add("%s, far from [%d, %d): %s".formatted(kind, passage.start(), passage.end(), outcome));
            }
        }

        void add(Recall other) {
            other.shares.forEach((kind, share) -> {
                int[] own = shares.computeIfAbsent(kind, _ -> new int[2]);
                own[0] += share[0];
                own[1] += share[1];
            });
            missed.addAll(other.missed);
        }

        void require() {
            assertThat(missed).isEmpty();
            new TreeMap<>(RECALL).forEach((kind, least) -> {
                int[] share = Objects.requireNonNull(shares.get(kind));
                assertThat(share[0] * 100).as("%s, rightly told: %d of %d passages", kind, share[0], share[1]).isGreaterThanOrEqualTo(least * share[1]);
            });
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
