package app.synoptic.text;

import java.util.List;

/// Tells the life of an article's author, as pages print it below the article: it begins with the name that stands alone
/// above it, names the trade of somebody who writes, and nothing of the article comes after it.
///
/// @param at the block that may be it
record AuthorBox(List<Block> blocks, int at) {

    boolean present() {
        Block life = blocks.get(at);
        if (at == 0 || life.words() < 8 || !life.holds(PagePhrases.BIOGRAPHY)) {
            return false;
        }
        Block name = blocks.get(at - 1);
        return name.words() >= 2 && name.words() <= 5 && !name.closed() && life.head().startsWith(name.head()) && last();
    }

    private boolean last() {
        for (Block block : blocks.subList(at + 1, blocks.size())) {
            if (block.matches(PagePhrases.COMMENTS) || block.matches(PagePhrases.RELATED)) {
                return true;
            }
            if (block.solid()) {
                return false;
            }
        }
        return true;
    }
}
