package app.synoptic.read.body;

import app.synoptic.read.html.Box;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import java.util.HashMap;
import java.util.Map;

/// Adds to the figures of each block how it and those around it were weighed the first time.
final class NeighbourFigures {

    private static final int REACH = 5;

    private NeighbourFigures() {}

    static float[][] of(HtmlPage page, PageFigures figures, float[][] first, double[] weights) {
        int count = first.length;
        Map<Box, double[]> boxes = new HashMap<>();
        Map<PageFigures.Alike, double[]> alike = new HashMap<>();
        double all = 0;
        for (int i = 0; i < count; i++) {
            double words = Math.max(1, figures.texts.get(i).wordCount);
            all += words * weights[i];
            sum(alike.computeIfAbsent(figures.alike(page.blocks().get(i)), each -> new double[2]), words, weights[i]);
            int steps = 0;
            for (Box box = page.blocks().get(i).box(); box != null && steps < 4; box = box.parent()) {
                sum(boxes.computeIfAbsent(box, each -> new double[2]), words, weights[i]);
                steps++;
            }
        }
        float[][] rows = new float[count][];
        double before = 0;
        int[] last = near(weights, true);
        int[] next = near(weights, false);
        for (int i = 0; i < count; i++) {
            FeatureVector row = new FeatureVector();
            for (float value : first[i]) {
                row.add(value);
            }
            PageBlock block = page.blocks().get(i);
            for (int step = -REACH; step <= REACH; step++) {
                row.add(i + step < 0 || i + step >= count ? -1 : weights[i + step]);
            }
            row.add(around(weights, figures, i, 10));
            row.add(mean(boxes.get(block.box())));
            Box parent = block.box().parent();
            row.add(parent == null ? -1 : mean(boxes.get(parent)));
            Box second = parent == null ? null : parent.parent();
            row.add(second == null ? -1 : mean(boxes.get(second)));
            row.add(mean(alike.get(figures.alike(block))));
            row.add(before / Math.max(1, all));
            row.add(all);
            row.add(last[i]);
            row.add(next[i]);
            before += Math.max(1, figures.texts.get(i).wordCount) * weights[i];
            rows[i] = row.values();
        }
        return rows;
    }

    private static void sum(double[] sums, double words, double weight) {
        sums[0] += words * weight;
        sums[1] += words;
    }

    private static double mean(double @org.jspecify.annotations.Nullable [] sums) {
        return sums == null ? -1 : sums[0] / sums[1];
    }

    private static double around(double[] weights, PageFigures figures, int at, int reach) {
        double sum = 0;
        double words = 0;
        for (int i = Math.max(0, at - reach); i <= Math.min(weights.length - 1, at + reach); i++) {
            double own = Math.max(1, figures.texts.get(i).wordCount);
            sum += own * weights[i];
            words += own;
        }
        return sum / words;
    }

    /// How many blocks away the next one is that was taken for the article, before or behind; at most 60.
    private static int[] near(double[] weights, boolean before) {
        int[] near = new int[weights.length];
        int steps = 60;
        for (int each = 0; each < weights.length; each++) {
            int i = before ? each : weights.length - 1 - each;
            near[i] = steps;
            steps = weights[i] > 0.5 ? 1 : Math.min(60, steps + 1);
        }
        return near;
    }
}
