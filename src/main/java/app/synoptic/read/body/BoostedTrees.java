package app.synoptic.read.body;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Gradient-boosted trees for a yes or no: each tree adds to the log-odds of yes.
///
/// Each tree is stored as a run of nodes: the figure asked (or -1 for a leaf), the threshold (a leaf's value), and where the node for
/// greater values is; the one for values up to the threshold follows directly.
///
/// @see <a href="https://doi.org/10.1214/aos/1013203451">Friedman, Greedy function approximation: a gradient boosting machine, 2001</a>
public final class BoostedTrees {

    private final float base;
    private final int[] roots;
    private final short[] figures;
    private final float[] values;
    private final int[] greater;

    /// @param roots where each tree begins in the other three, which have an entry for each node
    public BoostedTrees(float base, int[] roots, short[] figures, float[] values, int[] greater) {
        this.base = base;
        this.roots = roots.clone();
        this.figures = figures.clone();
        this.values = values.clone();
        this.greater = greater.clone();
    }

    /// How likely yes is, between 0 and 1.
    public double weigh(float[] row) {
        double sum = base;
        for (int root : roots) {
            int node = root;
            while (figures[node] >= 0) {
                node = row[figures[node]] <= values[node] ? node + 1 : greater[node];
            }
            sum += values[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    public double[] weigh(float[][] rows) {
        double[] weights = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            weights[i] = weigh(rows[i]);
        }
        return weights;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeFloat(base);
        out.writeInt(roots.length);
        out.writeInt(figures.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        for (int i = 0; i < figures.length; i++) {
            out.writeShort(figures[i]);
            out.writeFloat(values[i]);
            out.writeInt(greater[i]);
        }
    }

    public static BoostedTrees read(DataInputStream in) throws IOException {
        float base = in.readFloat();
        int[] roots = new int[in.readInt()];
        int nodes = in.readInt();
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        short[] figures = new short[nodes];
        float[] values = new float[nodes];
        int[] greater = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            figures[i] = in.readShort();
            values[i] = in.readFloat();
            greater[i] = in.readInt();
        }
        return new BoostedTrees(base, roots, figures, values, greater);
    }
}
