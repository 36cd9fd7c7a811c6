package app.synoptic.exchange;

import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.ExportOptions;
import app.synoptic.report.document.ReportText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The dossier that ships where a text of our own is held as the original of one source: a word for each passage, with characters beyond
/// the first plane and both kinds of line ends between them.
public final class HeldOriginal {

    public static final SourceId SOURCE = new SourceId("jamnews");

    private HeldOriginal() {}

    public static ExportInput input(boolean texts) {
        ExportInput shipped = Shipped.input(new ExportOptions(texts, ExportOptions.USUAL.language(), ExportOptions.USUAL.style()));
        List<EvidenceId> pieces = List.copyOf(shipped.catalogue().selectors(SOURCE, TextKind.ORIGINAL).keySet());
        String text = IntStream.range(0, pieces.size()).mapToObj(HeldOriginal::word).collect(Collectors.joining("\uD83D\uDE80\r\n\n"));
        TextId id = TextId.of(text.getBytes(StandardCharsets.UTF_8));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int at = text.indexOf(word(i));
            findings.add(new Finding(pieces.get(i), id, Match.EXACT, List.of(new Passage(id, at, at + word(i).length())), List.of()));
        }
        Wording wording = new Wording(id, TextKind.ORIGINAL, "UTF-8", text, List.of(new Region(RegionKind.BODY, 0, text.length())));
        return new ExportInput(shipped.catalogue(), shipped.analysis(), (source, kind) -> kind == TextKind.ORIGINAL && source.equals(SOURCE)
                ? Optional.of(new ReportText(wording, findings)) : shipped.texts().of(source, kind), shipped.events(), shipped.options(), shipped.written(), shipped.program());
    }

    /// The same where no digest of the source is held.
    public static ExportInput alone(boolean texts) {
        ExportInput both = input(texts);
        return new ExportInput(both.catalogue(), both.analysis(), (source, kind) -> kind == TextKind.DIGEST && source.equals(SOURCE) ? Optional.empty() : both.texts().of(source, kind),
                both.events(), both.options(), both.written(), both.program());
    }

    /// A word of the text that stands in it once.
    public static String word(int number) {
        return "quay" + number + "end";
    }
}
