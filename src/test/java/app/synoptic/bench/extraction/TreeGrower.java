package app.synoptic.bench.extraction;

import app.synoptic.read.body.BoostedTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Grows boosted trees: figures are cut into at most 64 bins, each tree is grown level by level on half of the rows and figures, by
/// the second-order gain of the logistic loss.
///
/// @see <a href="https://doi.org/10.1145/2939672.2939785">Chen and Guestrin, XGBoost, 2016</a>
final class TreeGrower {

    private static final int BINS = 64;
    private static final double SMOOTH = 4;

    private final int trees;
    private final int depth;
    private final double rate;
    private final Random random = new Random(19);

    private float[][] cuts = {};
    private byte[][] binned = {};
    private double[] gradients = {};
    private double[] curvatures = {};
    private int[] node = {};

    TreeGrower(int trees, int depth, double rate) {
        this.trees = trees;
        this.depth = depth;
        this.rate = rate;
    }

    /// @param labels how much of each row is a yes, between 0 and 1
    BoostedTrees grow(float[][] rows, float[] labels, float[] weights) {
        int count = rows.length;
        int figures = rows[0].length;
        bin(rows, figures);
        double yes = 0;
        double all = 0;
        for (int i = 0; i < count; i++) {
            yes += labels[i] * weights[i];
            all += weights[i];
        }
        float base = (float) Math.log(yes / (all - yes));
        double[] sums = new double[count];
        Arrays.fill(sums, base);
        gradients = new double[count];
        curvatures = new double[count];
        node = new int[count];
        List<Float> values = new ArrayList<>();
        List<Short> asked = new ArrayList<>();
        List<Integer> greater = new ArrayList<>();
        int[] roots = new int[trees];
        for (int tree = 0; tree < trees; tree++) {
            for (int i = 0; i < count; i++) {
                double likely = 1 / (1 + Math.exp(-sums[i]));
                gradients[i] = (labels[i] - likely) * weights[i];
                curvatures[i] = Math.max(1e-6, likely * (1 - likely)) * weights[i];
            }
            roots[tree] = asked.size();
            Grown grown = tree(count, figures);
            grown.write(0, asked, values, greater);
            for (int i = 0; i < count; i++) {
                sums[i] += grown.value(i);
            }
        }
        short[] flat = new short[asked.size()];
        float[] numbers = new float[asked.size()];
        int[] next = new int[asked.size()];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = asked.get(i);
            numbers[i] = values.get(i);
            next[i] = greater.get(i);
        }
        return new BoostedTrees(base, roots, flat, numbers, next);
    }

    private void bin(float[][] rows, int figures) {
        cuts = new float[figures][];
        binned = new byte[figures][rows.length];
        for (int f = 0; f < figures; f++) {
            float[] sample = new float[Math.min(rows.length, 40_000)];
            for (int i = 0; i < sample.length; i++) {
                sample[i] = rows[(int) ((long) i * rows.length / sample.length)][f];
            }
            Arrays.sort(sample);
            float[] chosen = new float[BINS - 1];
            int size = 0;
            for (int b = 1; b < BINS; b++) {
                float cut = sample[(int) ((long) b * (sample.length - 1) / BINS)];
                if (size == 0 || cut > chosen[size - 1]) {
                    chosen[size++] = cut;
                }
            }
            cuts[f] = Arrays.copyOf(chosen, size);
            for (int i = 0; i < rows.length; i++) {
                int at = Arrays.binarySearch(cuts[f], rows[i][f]);
                binned[f][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
    }

    /// One tree as a heap: the children of node n are 2n+1 and 2n+2.
    private final class Grown {
        final int[] figure = new int[(1 << depth + 1) - 1];
        final int[] bin = new int[figure.length];
        final float[] leaf = new float[figure.length];

        void write(int at, List<Short> asked, List<Float> values, List<Integer> greater) {
            int own = asked.size();
            asked.add((short) figure[at]);
            values.add(figure[at] < 0 ? leaf[at] : cuts[figure[at]][bin[at]]);
            greater.add(0);
            if (figure[at] >= 0) {
                write(2 * at + 1, asked, values, greater);
                greater.set(own, asked.size());
                write(2 * at + 2, asked, values, greater);
            }
        }

        double value(int row) {
            int at = 0;
            while (figure[at] >= 0) {
                at = 2 * at + (binned[figure[at]][row] <= bin[at] ? 1 : 2);
            }
            return leaf[at];
        }
    }

    private Grown tree(int count, int figures) {
        Grown tree = new Grown();
        Arrays.fill(tree.figure, -1);
        int[] rows = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (random.nextInt(100) < 60) {
                rows[size++] = i;
                node[i] = 0;
            }
        }
        int[] used = random.ints(0, figures).distinct().limit(Math.max(1, figures * 2 / 5)).toArray();
        for (int level = 0; level <= depth; level++) {
            level(tree, level, rows, size, used);
        }
        return tree;
    }

    private void level(Grown tree, int level, int[] rows, int size, int[] used) {
        int first = (1 << level) - 1;
        int nodes = 1 << level;
        double[] g = new double[nodes];
        double[] h = new double[nodes];
        for (int r = 0; r < size; r++) {
            int at = node[rows[r]] - first;
            if (at >= 0) {
                g[at] += gradients[rows[r]];
                h[at] += curvatures[rows[r]];
            }
        }
        for (int n = 0; n < nodes; n++) {
            tree.leaf[first + n] = (float) (rate * g[n] / (h[n] + SMOOTH));
        }
        if (level == depth) {
            return;
        }
        double[] best = new double[nodes];
        Arrays.fill(best, 1e-3);
        double[] sumG = new double[nodes * BINS];
        double[] sumH = new double[nodes * BINS];
        for (int f : used) {
            Arrays.fill(sumG, 0);
            Arrays.fill(sumH, 0);
            byte[] bins = binned[f];
            for (int r = 0; r < size; r++) {
                int row = rows[r];
                int at = node[row] - first;
                if (at >= 0) {
                    int cell = at * BINS + bins[row];
                    sumG[cell] += gradients[row];
                    sumH[cell] += curvatures[row];
                }
            }
            for (int n = 0; n < nodes; n++) {
                split(tree, first + n, f, n * BINS, sumG, sumH, g[n], h[n], best, n);
            }
        }
        for (int r = 0; r < size; r++) {
            int at = node[rows[r]];
            if (at >= first) {
                node[rows[r]] = tree.figure[at] < 0 ? -1 : 2 * at + (binned[tree.figure[at]][rows[r]] <= tree.bin[at] ? 1 : 2);
            }
        }
    }

    private void split(Grown tree, int at, int figure, int cell, double[] sumG, double[] sumH, double g, double h, double[] best, int n) {
        double leftG = 0;
        double leftH = 0;
        for (int b = 0; b < cuts[figure].length; b++) {
            leftG += sumG[cell + b];
            leftH += sumH[cell + b];
            double rightH = h - leftH;
            if (leftH < 2 || rightH < 2) {
                continue;
            }
            double rightG = g - leftG;
            double gain = leftG * leftG / (leftH + SMOOTH) + rightG * rightG / (rightH + SMOOTH) - g * g / (h + SMOOTH);
            if (gain > best[n]) {
                best[n] = gain;
                tree.figure[at] = figure;
                tree.bin[at] = b;
            }
        }
    }
}
