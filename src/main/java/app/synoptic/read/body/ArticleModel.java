package app.synoptic.read.body;

import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.metadata.Hints;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Weighs each block of a page: how likely it is part of the article. Which trees do so is `article.trees`, grown by the measurement
/// `learn-articles` on the articles of WCXB (Murrough Foley, CC BY 4.0) and the evaluation pages of trafilatura. Immutable, safe for any thread.
public final class ArticleModel {

    private static final String FILE = "article.trees";

    private final BoostedTrees first;
    private final BoostedTrees second;

    public ArticleModel(BoostedTrees first, BoostedTrees second) {
        this.first = first;
        this.second = second;
    }

    private static final class Shipped {
        static final ArticleModel MODEL = load();

        private static ArticleModel load() {
            try (InputStream file = Objects.requireNonNull(ArticleModel.class.getResourceAsStream(FILE), FILE);
                    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
                return read(in);
            } catch (IOException damaged) {
                throw new UncheckedIOException("the program's own file " + FILE + " cannot be read", damaged);
            }
        }
    }

    /// The one that ships.
    public static ArticleModel shipped() {
        return Shipped.MODEL;
    }

    public static ArticleModel read(DataInputStream in) throws IOException {
        return new ArticleModel(BoostedTrees.read(in), BoostedTrees.read(in));
    }

    public void write(DataOutputStream out) throws IOException {
        first.write(out);
        second.write(out);
    }

    /// The weight of each block, between 0 and 1.
    double[] weigh(HtmlPage page, PageFigures figures) {
        float[][] rows = BlockFigures.of(page, figures);
        return second.weigh(NeighbourFigures.of(page, figures, rows, first.weigh(rows)));
    }

    /// The figures the first trees weigh; for growing them.
    public static float[][] figures(HtmlPage page, Hints hints) {
        return BlockFigures.of(page, new PageFigures(page, hints));
    }

    /// The figures the second trees weigh, where the first have weighed so; for growing them.
    public static float[][] figures(HtmlPage page, Hints hints, double[] weights) {
        PageFigures figures = new PageFigures(page, hints);
        return NeighbourFigures.of(page, figures, BlockFigures.of(page, figures), weights);
    }
}
