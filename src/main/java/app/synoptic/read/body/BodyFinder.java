package app.synoptic.read.body;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.metadata.Hints;
import java.util.ArrayList;
import java.util.List;

/// Says of each block of a page what it is. Pure; takes some milliseconds for a usual page.
public final class BodyFinder {

    /// A caption of so great a weight is read through with the article.
    private static final double CAPTION = 0.9;

    private final ArticleModel model;

    public BodyFinder(ArticleModel model) {
        this.model = model;
    }

    /// What a block is.
    ///
    /// @param body whether it is part of the article as it is read through
    public record Told(BlockKind kind, boolean body) {}

    /// What each block is, in their order.
    public List<Told> tell(HtmlPage page, Hints hints) {
        if (page.blocks().isEmpty()) {
            return List.of();
        }
        PageFigures figures = new PageFigures(page, hints);
        double[] weights = model.weigh(page, figures);
        ArticleChoice.Chosen chosen = ArticleChoice.of(figures, weights);
        BlockKinds kinds = new BlockKinds(page, figures, chosen.article());
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            BlockKind kind = kinds.of(i);
            boolean read = kind.prose() && chosen.body()[i] || kind == BlockKind.CAPTION && chosen.body()[i] && weights[i] > CAPTION;
            all.add(new Told(kind, read));
        }
        return all;
    }
}
