package app.synoptic.exchange.content;

import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.report.document.ReportText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what supports testimonies in the texts held. Each text is asked for once.
final class Passages {

    private record Key(SourceId source, TextKind kind) {}

    /// A text, and what became of each piece of evidence in it.
    private record Searched(ReportText text, Map<EvidenceId, Finding> found) {

        static Searched of(ReportText text) {
            Map<EvidenceId, Finding> found = new HashMap<>();
            text.findings().forEach(finding -> found.put(finding.evidence(), finding));
            return new Searched(text, found);
        }
    }

    private final ExportInput input;
    private final Map<Key, Optional<Searched>> texts = new HashMap<>();

    Passages(ExportInput input) {
        this.input = input;
    }

    List<CitedPassage> of(Testimony testimony) {
        return input.catalogue().of(testimony.id()).stream().map(piece -> passage(testimony, piece)).toList();
    }

    private CitedPassage passage(Testimony testimony, Evidence piece) {
        SourceId source = testimony.source();
        EvidenceId id = testimony.id().evidence(piece);
        Optional<Searched> text = texts.computeIfAbsent(new Key(source, piece.of()), key -> input.texts().of(key.source(), key.kind()).map(Searched::of));
        Finding found = text.map(Searched::found).map(all -> all.get(id)).orElse(null);
        if (text.isEmpty() || found == null) {
            return new CitedPassage(id, source, piece, text.map(held -> held.text().id()).orElseGet(() -> known(source, piece.of())), null, List.of(),
                    quoted(piece), 0);
        }
        ReportText held = text.get().text();
        return new CitedPassage(id, source, piece, held.id(), found.match(), found.places(), words(held, found.places()),
                found.places().isEmpty() ? 0 : held.pages().of(found.places().getFirst().start()));
    }

    private @Nullable TextId known(SourceId source, TextKind kind) {
        return kind == TextKind.ORIGINAL ? null : input.dossier().source(source).map(Source::digest).map(Digest::text).orElse(null);
    }

    private static String quoted(Evidence piece) {
        return piece.selector() instanceof TextQuoteSelector quote ? quote.exact() : "";
    }

    /// The words of a place, on one line; none where there are several places, or the words of originals are not to be told.
    private String words(ReportText text, List<Passage> places) {
        if (places.size() != 1 || text.original() && !input.options().texts()) {
            return "";
        }
        Passage place = places.getFirst();
        return text.wording().text().substring(place.start(), place.end());
    }
}
