package app.synoptic.text;

import java.util.List;

/// Tells the life of an article's author, as pages print it below the article: it begins with the name that stands alone
/// above it, names the trade of somebody who writes, and nothing of the article comes after it.
///
/// @param at the block that may be it
record AuthorBox(List<PageParagraph> blocks, int at) {

    boolean present() {
        PageParagraph life = blocks.get(at);
        if (at == 0 || life.words() < 8 || !life.holds(BoilerplatePatterns.BIOGRAPHY)) {
            return false;
        }
        PageParagraph name = blocks.get(at - 1);
        return name.words() >= 2 && name.words() <= 5 && !name.closed() && life.head().startsWith(name.head()) && last();
    }

    private boolean last() {
        for (PageParagraph block : blocks.subList(at + 1, blocks.size())) {
            if (block.matches(BoilerplatePatterns.COMMENTS) || block.matches(BoilerplatePatterns.RELATED)) {
                return true;
            }
            if (block.solid()) {
                return false;
            }
        }
        return true;
    }
}
