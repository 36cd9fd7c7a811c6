package app.synoptic.domain.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One text: its characters as its reader made them of the capture, never changed, and its regions in reading order. Regions do
/// not overlap; what lies in none is white space.
///
/// @param charset the IANA name of the encoding the file was read in
/// @param reader  name and version of what made it of its file, as `html/1`
/// @param blocks  the blocks its reader told, in reading order, without overlap; empty for plain text, of which regions tell all
public record Wording(TextId id, TextKind kind, String charset, String reader, String text, List<Region> regions, List<Block> blocks) {

    /// The reader of plain text: the file as decoded is its own reading text.
    public static final String PLAIN = "plain/1";

    public Wording {
        regions = List.copyOf(regions);
        blocks = List.copyOf(blocks);
        int at = 0;
        for (Region region : regions) {
            if (region.start() < at || region.end() > text.length()) {
                throw new IllegalArgumentException("regions overlap or leave the text at " + region);
            }
            at = region.end();
        }
        at = 0;
        for (Block block : blocks) {
            if (block.start() < at || block.end() > text.length()) {
                throw new IllegalArgumentException("blocks overlap or leave the text at " + block);
            }
            at = block.end();
        }
    }

    /// Plain text.
    public Wording(TextId id, TextKind kind, String charset, String text, List<Region> regions) {
        this(id, kind, charset, PLAIN, text, regions, List.of());
    }

    /// Whether the file as decoded is the text.
    public boolean plain() {
        return reader.equals(PLAIN);
    }

    /// The same text where people have said of stretches what they are: of what overlaps, the last goes before. Nothing else is
    /// changed; a block is what they say where most of it lies in such a stretch.
    ///
    /// @throws IllegalArgumentException if a stretch leaves the text
    public Wording corrected(List<Region> corrections) {
        if (corrections.isEmpty()) {
            return this;
        }
        List<Region> corrected = regions;
        List<Block> told = blocks;
        for (Region correction : corrections) {
            if (correction.end() > text.length()) {
                throw new IllegalArgumentException("a correction leaves the text: " + correction);
            }
            corrected = laid(corrected, correction);
            told = told.stream().map(block -> within(block, correction) ? new Block(BlockKind.of(correction.kind()), block.start(), block.end()) : block).toList();
        }
        return new Wording(id, kind, charset, reader, text, joined(corrected), told);
    }

    private static boolean within(Block block, Region correction) {
        return 2 * (Math.min(block.end(), correction.end()) - Math.max(block.start(), correction.start())) > block.end() - block.start()
                && block.kind().region() != correction.kind();
    }

    private static List<Region> laid(List<Region> regions, Region correction) {
        List<Region> laid = new ArrayList<>();
        for (Region region : regions) {
            if (region.start() < Math.min(region.end(), correction.start())) {
                laid.add(new Region(region.kind(), region.start(), Math.min(region.end(), correction.start())));
            }
            if (Math.max(region.start(), correction.end()) < region.end()) {
                laid.add(new Region(region.kind(), Math.max(region.start(), correction.end()), region.end()));
            }
        }
        laid.add(correction);
        laid.sort(Comparator.comparingInt(Region::start));
        return laid;
    }

    /// Neighbours of one kind are one region; what is only white space is in none.
    private List<Region> joined(List<Region> stretches) {
        List<Region> joined = new ArrayList<>();
        for (Region stretch : stretches) {
            int start = stretch.start();
            int end = stretch.end();
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end && !joined.isEmpty() && joined.getLast().kind() == stretch.kind()) {
                joined.add(new Region(stretch.kind(), joined.removeLast().start(), end));
            } else if (start < end) {
                joined.add(new Region(stretch.kind(), start, end));
            }
        }
        return joined;
    }

    /// The regions that blocks lie in: neighbours of one kind of region make one.
    public static List<Region> regions(List<Block> blocks) {
        List<Region> regions = new ArrayList<>();
        for (Block block : blocks) {
            boolean goesOn = !regions.isEmpty() && regions.getLast().kind() == block.kind().region();
            int start = goesOn ? regions.removeLast().start() : block.start();
            regions.add(new Region(block.kind().region(), start, block.end()));
        }
        return regions;
    }
}
