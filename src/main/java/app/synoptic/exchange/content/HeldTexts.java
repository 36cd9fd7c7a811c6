package app.synoptic.exchange.content;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.report.document.ReportText;
import java.util.Optional;

/// The texts that are held of the sources, each read when it is asked for.
public interface HeldTexts {

    /// None at all.
    HeldTexts NONE = (_, _) -> Optional.empty();

    /// The digest of a source, or the original of it imported last, with what became of the evidence in it; empty where none is
    /// held, or what is held is damaged.
    Optional<ReportText> of(SourceId source, TextKind kind);
}
