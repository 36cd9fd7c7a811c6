package app.synoptic.exchange.annotation;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.Quotation;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What an annotation points at: a passage of a source, by every way in which it can be found. Positions count Unicode code points
/// of the text that is named beside them; the quotation is there where its words may be told; the fingerprint finds it in any copy.
public final class TargetJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TargetJson() {}

    /// A passage.
    public static ObjectNode of(ExportContent content, CitedPassage passage) {
        ObjectNode target = JSON.objectNode();
        target.put("type", "SpecificResource");
        target.put("source", passage.kind() == TextKind.DIGEST && passage.text() != null ? text(passage.text().sha256()) : source(content, passage.source()));
        target.put("textKind", ConstantTerm.of(passage.kind()));
        if (passage.text() != null) {
            target.put("text", passage.text().sha256());
        }
        if (passage.match() != null) {
            target.put("match", ConstantTerm.of(passage.match()));
        }
        ArrayNode selectors = target.putArray("selector");
        List<Quotation> quotations = passage.match() == Match.AMBIGUOUS ? List.of() : content.quotations(passage);
        if (quotations.isEmpty() && !passage.words().isEmpty()) {
            selectors.addObject().put("type", "TextQuoteSelector").put("exact", passage.words());
        }
        quotations.forEach(quotation -> add(selectors, quotation));
        if (!passage.fingerprint().isEmpty()) {
            selectors.addObject().put("type", "FingerprintSelector").put("tags", passage.fingerprint());
        }
        return target;
    }

    private static void add(ArrayNode selectors, Quotation quotation) {
        if (!quotation.exact().isEmpty()) {
            ObjectNode quote = selectors.addObject().put("type", "TextQuoteSelector").put("exact", quotation.exact());
            if (!quotation.prefix().isEmpty()) {
                quote.put("prefix", quotation.prefix());
            }
            if (!quotation.suffix().isEmpty()) {
                quote.put("suffix", quotation.suffix());
            }
        }
        selectors.addObject().put("type", "TextPositionSelector").put("start", quotation.start()).put("end", quotation.end());
    }

    /// A source as a whole: its address on the web, or a name of its own where it has none.
    static String source(ExportContent content, SourceId id) {
        return content.dossier().source(id).map(Source::url).orElseGet(() -> name(content.dossier().id(), "source", id.value()));
    }

    static String text(String sha256) {
        return "urn:synoptic:text:" + sha256;
    }

    /// The name of something in a dossier.
    static String name(DossierId dossier, String kind, String id) {
        return "urn:synoptic:dossier:" + dossier + ":" + kind + ":" + id;
    }
}
