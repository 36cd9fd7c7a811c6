package app.synoptic.exchange.page.data;

import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.exchange.page.data.AffairData.BlockData;
import app.synoptic.exchange.page.data.AffairData.TextData;
import app.synoptic.report.document.ReportText;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts that are shown, and where in them testimonies are supported.
final class ShownTexts {

    private final Map<SourceId, ReportText> shown;
    private final Map<TestimonyId, List<Finding>> found = new HashMap<>();

    ShownTexts(Map<SourceId, ReportText> shown) {
        this.shown = shown;
        shown.values().forEach(text -> text.findings().forEach(finding ->
                found.computeIfAbsent(finding.evidence().testimony(), _ -> new ArrayList<>()).add(finding)));
    }

    boolean has(SourceId source) {
        return shown.containsKey(source);
    }

    /// The text of a source without what is not its article, where its regions tell that; null where none is shown.
    @Nullable TextData of(SourceId source) {
        ReportText text = shown.get(source);
        if (text == null) {
            return null;
        }
        Wording wording = text.wording();
        List<BlockData> blocks = new ArrayList<>();
        List<Region> regions = wording.regions().isEmpty() && !wording.text().isBlank() ? List.of(new Region(RegionKind.BODY, 0, wording.text().length()))
                : wording.regions();
        for (Region region : regions) {
            if (region.kind().citable()) {
                String words = wording.text().substring(region.start(), region.end());
                for (Span paragraph : Paragraphs.of(words)) {
                    blocks.add(new BlockData(region.kind().name().toLowerCase(Locale.ROOT), region.start() + paragraph.start(),
                            words.substring(paragraph.start(), paragraph.end())));
                }
            }
        }
        return new TextData(text.original(), wording.id().sha256(), blocks);
    }

    /// The passages that support a testimony, as the page has them.
    List<int[]> at(Testimony testimony) {
        List<int[]> places = new ArrayList<>();
        for (Finding finding : found.getOrDefault(testimony.id(), List.of())) {
            for (Passage place : finding.places()) {
                places.add(new int[] {place.start(), place.end(), finding.match().plain() ? 0 : 1});
            }
        }
        places.sort((one, other) -> Integer.compare(one[0], other[0]));
        return places;
    }
}
