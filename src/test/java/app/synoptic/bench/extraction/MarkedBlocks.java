package app.synoptic.bench.extraction;

import app.synoptic.read.html.HtmlPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which blocks of a page belong to its article, told by where the words of the marked article stand.
///
/// @param yes     how much of each block belongs to it, between 0 and 1
/// @param weights how much each block counts; 0 where nothing is known of it
record MarkedBlocks(float[] yes, float[] weights) {

    private static final int RUN = 4;
    private static final int NEAR = 6;

    static MarkedBlocks of(HtmlPage page, MarkedPage marked) {
        String article = marked.article();
        return article == null ? ofStretches(page, marked) : ofArticle(page, article);
    }

    private static MarkedBlocks ofArticle(HtmlPage page, String article) {
        List<String> wanted = WordF1.words(article);
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int size = 1; size <= RUN; size++) {
            for (int i = 0; i + size <= wanted.size(); i++) {
                runs.merge(wanted.subList(i, i + size), 1, Integer::sum);
            }
        }
        Set<List<String>> lines = new HashSet<>();
        article.lines().forEach(line -> lines.add(WordF1.words(line)));
        int count = page.blocks().size();
        List<List<String>> words = new ArrayList<>();
        float[] yes = new float[count];
        for (int i = 0; i < count; i++) {
            words.add(WordF1.words(page.text(page.blocks().get(i))));
            yes[i] = words.get(i).size() >= RUN ? cover(words.get(i), runs) : lines.contains(words.get(i)) && !words.get(i).isEmpty() ? 0.9f : 0;
        }
        shortOnes(words, runs, yes);
        onceEach(words, wanted, runs, yes);
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            weights[i] = (float) Math.clamp(40.0 * (words.get(i).size() + 3) / (wanted.size() + 50), 0.05, 8);
        }
        return new MarkedBlocks(yes, weights);
    }

    private static float cover(List<String> words, Map<List<String>, Integer> runs) {
        boolean[] found = new boolean[words.size()];
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (runs.containsKey(words.subList(i, i + RUN))) {
                Arrays.fill(found, i, i + RUN, true);
            }
        }
        int count = 0;
        for (boolean one : found) {
            count += one ? 1 : 0;
        }
        return count / (float) words.size();
    }

    /// Blocks of a few words belong where their words stand in the article and blocks on both sides belong.
    private static void shortOnes(List<List<String>> words, Map<List<String>, Integer> runs, float[] yes) {
        float[] before = yes.clone();
        for (int i = 0; i < yes.length; i++) {
            int size = words.get(i).size();
            if (size < RUN && size > 0) {
                boolean inside = mean(before, i - 3, i) > 0.4 && mean(before, i + 1, i + 4) > 0.4;
                boolean beside = mean(before, i - NEAR, i + NEAR + 1) > 0.25;
                yes[i] = runs.containsKey(words.get(i)) && inside ? 1 : beside ? yes[i] : 0;
            }
        }
    }

    /// Of blocks with the same words only as many belong as the article has them: those among most others that belong.
    private static void onceEach(List<List<String>> words, List<String> wanted, Map<List<String>, Integer> runs, float[] yes) {
        Map<List<String>, List<Integer>> same = new HashMap<>();
        for (int i = 0; i < yes.length; i++) {
            if (yes[i] > 0.3) {
                same.computeIfAbsent(words.get(i), each -> new ArrayList<>()).add(i);
            }
        }
        float[] before = yes.clone();
        same.forEach((text, places) -> {
            int allowed = Math.max(1, runs.getOrDefault(text.subList(0, Math.min(RUN, text.size())), 1));
            if (places.size() > allowed) {
                places.sort((one, other) -> Double.compare(mean(before, other - NEAR, other + NEAR + 1), mean(before, one - NEAR, one + NEAR + 1)));
                places.subList(allowed, places.size()).forEach(place -> yes[place] = 0);
            }
        });
    }

    private static double mean(float[] values, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(values.length, to); i++) {
            sum += values[i];
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    private static MarkedBlocks ofStretches(HtmlPage page, MarkedPage marked) {
        int count = page.blocks().size();
        float[] yes = new float[count];
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            String text = page.text(page.blocks().get(i)).replaceAll("\\s+", " ");
            boolean with = marked.with().stream().anyMatch(stretch -> text.contains(stretch.replaceAll("\\s+", " ").strip()));
            boolean without = marked.without().stream().anyMatch(stretch -> text.contains(stretch.replaceAll("\\s+", " ").strip()));
            yes[i] = with ? 1 : 0;
            weights[i] = with != without ? 1.2f : 0;
        }
        return new MarkedBlocks(yes, weights);
    }
}
