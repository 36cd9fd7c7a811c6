package app.synoptic.ui.sources.page;

import app.synoptic.domain.kept.SortedSearch;
import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.read.layout.PageItem;
import app.synoptic.ui.controls.passages.FoldWords;
import java.util.ArrayList;
import java.util.List;

/// One thing under another in a page that is set anew.
sealed interface PageRow {

    /// @param article whether it is of the article
    record Text(PageItem.Words words, boolean article) implements PageRow {}

    record Picture(PageItem.Picture picture) implements PageRow {}

    /// What is left out of the article.
    record Fold(int start, int end, String line) implements PageRow {}

    /// The article of a page and its pictures; between them one line each for what is left out, or that itself. A picture is the article's where most of
    /// the words are that the page sets around it.
    ///
    /// @param folded whether what is left out is not shown
    static List<PageRow> of(List<PageItem> items, Wording wording, boolean folded) {
        ArticleShare share = new ArticleShare(wording.blocks());
        List<PageRow> rows = new ArrayList<>();
        List<BlockKind> hidden = new ArrayList<>();
        int from = 0;
        int end = 0;
        int block = 0;
        for (PageItem item : items) {
            switch (item) {
                case PageItem.Picture picture -> {
                    if (share.most(picture.from(), picture.to())) {
                        fold(rows, hidden, from, end);
                        rows.add(new Picture(picture));
                    }
                }
                case PageItem.Words words -> {
                    while (block + 1 < wording.blocks().size() && wording.blocks().get(block).end() <= words.start()) {
                        block++;
                    }
                    BlockKind kind = wording.blocks().isEmpty() ? BlockKind.BODY : wording.blocks().get(block).kind();
                    if (kind.region().citable() || !folded) {
                        fold(rows, hidden, from, end);
                        rows.add(new Text(words, kind.region().citable()));
                    } else {
                        from = hidden.isEmpty() ? words.start() : from;
                        end = words.end();
                        hidden.add(kind);
                    }
                }
            }
        }
        fold(rows, hidden, from, end);
        return rows;
    }

    private static void fold(List<PageRow> rows, List<BlockKind> hidden, int from, int end) {
        if (!hidden.isEmpty()) {
            rows.add(new Fold(from, end, FoldWords.of(List.copyOf(hidden))));
            hidden.clear();
        }
    }

    /// How many characters of a stretch are the article's.
    final class ArticleShare {

        private final List<Block> blocks;
        private final long[] article;
        private final long[] all;

        ArticleShare(List<Block> blocks) {
            this.blocks = blocks;
            article = new long[blocks.size() + 1];
            all = new long[blocks.size() + 1];
            for (int i = 0; i < blocks.size(); i++) {
                int length = blocks.get(i).kind() == BlockKind.HIDDEN ? 0 : blocks.get(i).end() - blocks.get(i).start();
                all[i + 1] = all[i] + length;
                article[i + 1] = article[i] + (blocks.get(i).kind().region().citable() ? length : 0);
            }
        }

        /// Whether at least half of them are.
        boolean most(int start, int end) {
            int first = firstEndingAfter(start);
            int behind = firstEndingAfter(end - 1) + 1;
            int last = Math.min(behind, blocks.size());
            return 2 * (article[last] - article[first]) >= all[last] - all[first] && article[last] > article[first];
        }

        private int firstEndingAfter(int offset) {
            return SortedSearch.first(0, blocks.size(), block -> blocks.get(block).end() > offset);
        }
    }
}
