package app.synoptic.read.pdf;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.read.LineKinds;
import app.synoptic.text.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Says what each block of a document is: by its lines, as in plain text, and by what the file knows better, the roles of its structure,
/// the sizes of its fonts and what lies under links.
final class PdfKinds {

    private static final int LONGEST_HEADLINE = 45;
    private static final int LONGEST_SUBHEADING = 20;
    private static final int LONGEST_LINK = 25;
    private static final int FARTHEST_HEADLINE = 60;
    private static final int LONGEST_CAPTION = 60;
    private static final float LARGER = 1.2f;
    private static final float SMALL = 0.9f;
    private static final float LARGE = 1.07f;
    private static final double ALL_LINK = 0.85;
    private static final Set<String> HEADINGS = Set.of("H", "H1", "H2", "H3", "H4", "H5", "H6", "Title");

    private final List<PdfBlock> blocks;
    private final float body;

    private PdfKinds(List<PdfBlock> blocks) {
        this.blocks = blocks;
        Map<Float, Integer> sizes = new HashMap<>();
        blocks.forEach(block -> sizes.merge(block.size(), block.text().length(), Integer::sum));
        body = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10f);
    }

    static List<BlockKind> of(List<PdfBlock> blocks) {
        PdfKinds kinds = new PdfKinds(blocks);
        List<BlockKind> told = kinds.lines();
        int headline = kinds.headline(told);
        int first = IntStream.range(Math.max(0, headline), told.size()).filter(i -> told.get(i) == BlockKind.BODY && words(blocks.get(i)) > LONGEST_LINK).findFirst().orElse(told.size());
        return IntStream.range(0, told.size()).mapToObj(i -> kinds.kind(i, told.get(i), headline, first)).toList();
    }

    /// What the lines say, of all that is no margin.
    private List<BlockKind> lines() {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[blocks.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = -1;
            if (!beside(blocks.get(i))) {
                text.append(text.isEmpty() ? "" : "\n\n");
                starts[i] = text.length();
                text.append(blocks.get(i).text());
            }
        }
        LineKinds lines = new LineKinds(Regions.ofArticle(text.toString()));
        List<BlockKind> kinds = new ArrayList<>();
        for (int start : starts) {
            kinds.add(start < 0 ? BlockKind.OTHER : lines.next(start));
        }
        return kinds;
    }

    private static boolean beside(PdfBlock block) {
        return block.piece().margin() || block.piece().role().equals("Artifact");
    }

    /// Where the headline is: the first heading of the first rank, or else the largest of the first blocks; -1 where none stands out.
    private int headline(List<BlockKind> told) {
        int best = -1;
        for (int i = 0; i < Math.min(FARTHEST_HEADLINE, blocks.size()); i++) {
            PdfBlock block = blocks.get(i);
            if (beside(block) || words(block) > LONGEST_HEADLINE) {
                continue;
            }
            if (block.piece().role().equals("Title") || block.piece().role().equals("H1") && words(block) > 1) {
                return i;
            }
            boolean title = words(block) > 1 && block.size() >= body * LARGER && told.get(i) != BlockKind.DATELINE;
            if (title && (best < 0 || block.size() > blocks.get(best).size() * 1.02f)) {
                best = i;
            }
        }
        return best;
    }

    private BlockKind kind(int at, BlockKind told, int headline, int first) {
        PdfBlock block = blocks.get(at);
        String role = block.piece().role();
        if (beside(block)) {
            return BlockKind.OTHER;
        }
        if (at == headline) {
            return BlockKind.HEADLINE;
        }
        boolean heading = HEADINGS.contains(role);
        if (role.startsWith("TOC") || role.equals("Index") || !heading && words(block) <= LONGEST_LINK && block.links() > ALL_LINK && !sentence(block) && told != BlockKind.DATELINE) {
            return BlockKind.NAVIGATION;
        }
        if (headline >= 0 && told == BlockKind.HEADLINE) {
            return at < headline ? BlockKind.OTHER : at < first && words(block) > LONGEST_SUBHEADING / 2 ? BlockKind.STANDFIRST : BlockKind.OTHER;
        }
        if (role.equals("Caption")) {
            return BlockKind.CAPTION;
        }
        if (told != BlockKind.BODY) {
            return told;
        }
        return switch (role) {
            case "BlockQuote" -> BlockKind.QUOTE;
            case "LI", "L" -> BlockKind.LIST;
            case "Note", "FENote" -> BlockKind.FOOTER;
            default -> block.piece().table() ? BlockKind.TABLE
                    : role.isEmpty() && words(block) <= LONGEST_CAPTION && block.size() < body * SMALL ? BlockKind.CAPTION
                    : heading || role.isEmpty() && words(block) <= LONGEST_SUBHEADING && !sentence(block) && (block.bold() || block.size() > body * LARGE) ? BlockKind.SUBHEADING : BlockKind.BODY;
        };
    }

    private static boolean sentence(PdfBlock block) {
        String text = block.text();
        return ".?!…։".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int words(PdfBlock block) {
        return block.text().split(" ").length;
    }
}
