package app.synoptic.domain.wording;

import java.util.List;

/// One text: its characters as decoded from the file, unchanged, and its regions in reading order. Regions do not
/// overlap; what lies in none is white space.
///
/// @param charset the IANA name of the encoding the file was read in
public record Wording(TextId id, TextKind kind, String charset, String text, List<Region> regions) {

    public Wording {
        regions = List.copyOf(regions);
        int at = 0;
        for (Region region : regions) {
            if (region.start() < at || region.end() > text.length()) {
                throw new IllegalArgumentException("regions overlap or leave the text at " + region);
            }
            at = region.end();
        }
    }
}
