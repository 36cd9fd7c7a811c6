package app.synoptic.ui.sources.table;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.sources.table.TestimonyTotals.Total;
import app.synoptic.ui.state.Chronology.When;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the table tells of one source.
///
/// @param published when it appeared, to be sorted by; null where nobody can say
/// @param knows     when its knowledge ends, the same way
/// @param origin    the publisher of the source it was taken from; empty where it is its own
/// @param held      which text of it is held
/// @param length    of that text, in UTF-16 code units; 0 where none is
record SourceEntry(Source source, @Nullable When published, @Nullable When knows, Total total, String origin, Held held, int length) {

    /// Which text of a source is held, the best one.
    enum Held { ORIGINAL, DIGEST, NONE }

    static SourceEntry of(OpenDossier open, Source source, Total total) {
        ZoneId zone = open.dossier().zone();
        Optional<SourceText> text = open.text(source.id());
        return new SourceEntry(source, when(source.published(), zone), when(source.knows(), zone), total, origin(open, source),
                text.map(own -> own.original() ? Held.ORIGINAL : Held.DIGEST).orElse(Held.NONE), text.map(SourceText::length).orElse(0));
    }

    private static @Nullable When when(@Nullable Edtf date, ZoneId zone) {
        return date == null ? null : When.of(date, zone);
    }

    private static String origin(OpenDossier open, Source source) {
        SourceId from = source.derivedFrom();
        return from == null ? "" : Publishers.of(open.dossier(), from);
    }

    SourceId id() {
        return source.id();
    }
}
