package app.synoptic.exchange.page;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.page.data.PageInput;
import app.synoptic.report.document.ReportText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page of an affair as a format. It shows digests; where the options say so, the originals that are held. It has a place for
/// everything.
public final class AffairPageWriter implements FormatWriter.OfFile {

    @Override
    public boolean wholeOriginals() {
        return true;
    }

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) throws IOException {
        ExportInput input = content.input();
        Map<SourceId, ReportText> texts = new LinkedHashMap<>();
        for (Source source : content.sources()) {
            Optional<ReportText> original = content.options().texts() ? content.text(source, TextKind.ORIGINAL) : Optional.empty();
            original.or(() -> content.text(source, TextKind.DIGEST)).ifPresent(text -> texts.put(source.id(), text));
        }
        out.write(AffairPage.of(new PageInput(content.dossier(), content.analysis(), content.events(), content.questions(), texts, content.added(),
                content.options().language(), input.written(), input.program())).getBytes(StandardCharsets.UTF_8));
        return List.of();
    }
}
