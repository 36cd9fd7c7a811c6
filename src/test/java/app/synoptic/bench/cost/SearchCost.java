package app.synoptic.bench.cost;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.search.IndexProgress;
import app.synoptic.store.search.Results;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.store.search.SearchScope;
import app.synoptic.store.search.SearchableContents;
import app.synoptic.text.find.Query;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// What it costs to look for words in 500 texts of 1,000 words as one types: CPU time of the thread that looks until it has
/// the first hits, the median over what is typed letter by letter, and the most.
public final class SearchCost {

    /// @param building CPU milliseconds to index all texts
    /// @param median   CPU milliseconds to the first hits
    /// @param worst    the most of them
    public record Figures(double building, double median, double worst) {}

    private static final int TEXTS = 500;
    private static final int WORDS = 1000;
    private static final int FORMS = 30_000;
    private static final int FIRST = 50;
    private static final int ROUNDS = 7;
    private static final int WARM = 4;
    private static final String[] SYLLABLES = {"ka", "ro", "mi", "ten", "sal", "ver", "do", "lin", "gar", "po", "us", "em", "tri", "an", "be"};

    private final Random random = new Random(11);
    private final List<String> forms = new ArrayList<>();
    private final Map<TextId, Wording> texts = new LinkedHashMap<>();

    private SearchCost() {
        for (int i = 0; i < FORMS; i++) {
            StringBuilder form = new StringBuilder();
            for (int left = 1 + i % 4 + random.nextInt(2); left > 0; left--) {
                form.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            forms.add(form.toString());
        }
        while (texts.size() < TEXTS) {
            Wording text = text();
            texts.put(text.id(), text);
        }
    }

    public static void main(String[] args) throws IOException {
        Figures figures = measure();
        System.out.printf("%,d words indexed in %.0f ms of CPU; first hits after %.2f ms of CPU, at most %.2f%n", TEXTS * WORDS,
                figures.building(), figures.median(), figures.worst());
    }

    public static Figures measure() throws IOException {
        return new SearchCost().cost();
    }

    private Figures cost() throws IOException {
        Path library = Files.createTempDirectory("synoptic-search");
        try (SearchIndex index = SearchIndex.beside(library)) {
            Dossier dossier = new Dossier(new DossierId("many"), "Many", Edtf.parse("2021"), ZoneId.of("UTC"), null, List.of(), List.of(),
                    List.of(), List.of());
            long began = cpu();
            index.keep(new SearchableContents(dossier, List.of(), Set.copyOf(texts.keySet())), id -> Optional.ofNullable(texts.get(id)), IndexProgress.NONE);
            double building = (cpu() - began) / 1e6;
            SearchScope scope = new SearchScope(dossier.id(), List.copyOf(texts.keySet()));
            List<Double> costs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (String typed : typed()) {
                    long before = cpu();
                    Results found = index.find(Query.of(typed), scope, FIRST, () -> true).orElseThrow();
                    double cost = (cpu() - before) / 1e6;
                    if (round >= WARM) {
                        costs.add(cost);
                    }
                    if (round == ROUNDS - 1) {
                        System.err.printf("%-24s %,7d %.2f%n", typed, found.all(), cost);
                    }
                }
            }
            costs.sort(null);
            return new Figures(building, costs.get(costs.size() / 2), costs.getLast());
        }
    }

    /// What stands in the box after each letter: one word, two, and two side by side.
    private List<String> typed() {
        List<String> typed = new ArrayList<>();
        for (String whole : List.of(forms.get(40), forms.get(3) + " " + forms.get(90), "\"" + forms.get(0) + " " + forms.get(7) + "\"")) {
            for (int end = 1; end <= whole.length(); end++) {
                if (!whole.substring(0, end).equals("\"")) {
                    typed.add(whole.substring(0, end));
                }
            }
        }
        return typed;
    }

    /// A few words are frequent and most are rare, as in any prose (Zipf).
    private Wording text() {
        StringBuilder text = new StringBuilder();
        for (int words = 0, sentence = 0; words < WORDS; words++) {
            String form = forms.get((int) Math.min(FORMS - 1, Math.exp(random.nextDouble() * Math.log(FORMS)) - 1));
            boolean opens = sentence == 0;
            text.append(opens ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form);
            sentence = sentence > 8 && random.nextInt(12) == 0 ? 0 : sentence + 1;
            text.append(sentence > 0 ? " " : random.nextInt(4) == 0 ? ".\n\n" : ". ");
        }
        String whole = text.toString().strip();
        return new Wording(TextId.of(whole.getBytes(StandardCharsets.UTF_8)), TextKind.ORIGINAL, "UTF-8", whole,
                List.of(new Region(RegionKind.BODY, 0, whole.length())));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }
}
