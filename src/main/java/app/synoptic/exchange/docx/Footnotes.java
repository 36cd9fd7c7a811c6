package app.synoptic.exchange.docx;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.exchange.content.CitationStyle;
import app.synoptic.exchange.docx.Inline.Face;
import app.synoptic.exchange.docx.Inline.Words;
import app.synoptic.report.document.Document.Basis;
import app.synoptic.report.document.Extract.Light;
import app.synoptic.report.document.Extract.Run;
import app.synoptic.report.document.Extract;
import app.synoptic.report.words.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Cites what is told: each footnote names the source and gives the sentences it rests on, with the words cited.
final class Footnotes {

    private final CitationStyle style;
    private final boolean originals;
    private final Phrases words;
    private final Map<String, Source> sources = new HashMap<>();
    private final Set<String> alike;
    private final Set<SourceId> cited = new HashSet<>();
    private final List<List<Inline>> notes = new ArrayList<>();

    /// @param originals whether the words of originals are given; otherwise only where they stand
    Footnotes(Dossier dossier, CitationStyle style, boolean originals, Phrases words) {
        this.style = style;
        this.originals = originals;
        this.words = words;
        dossier.sources().forEach(source -> sources.put("source-" + source.id(), source));
        alike = dossier.sources().stream().collect(Collectors.groupingBy(style::again, Collectors.counting())).entrySet().stream()
                .filter(short_ -> short_.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /// All footnotes, from the first.
    List<List<Inline>> all() {
        return List.copyOf(notes);
    }

    /// A footnote on what one source has; empty where the dossier does not have the source.
    ///
    /// @param remarks what is to be known of the words
    Optional<Inline> on(Basis basis, List<String> remarks) {
        Source source = sources.get(basis.source().target());
        if (source == null) {
            return Optional.empty();
        }
        List<Inline> note = new ArrayList<>();
        String again = style.again(source);
        boolean full = cited.add(source.id()) || alike.contains(again);
        note.addAll(WebAddressFinder.in(full ? style.first(source) : again));
        basis.extracts().forEach(extract -> extract(extract, note));
        String whose = basis.extracts().isEmpty() ? "" : words.of(basis.extracts().getFirst().original() ? "told.original" : "told.digest");
        remarks.stream().filter(remark -> !remark.equals(whose)).forEach(remark -> note.add(Inline.of(" " + remark)));
        notes.add(note);
        return Optional.of(new Inline.Mark(notes.size()));
    }

    private void extract(Extract extract, List<Inline> note) {
        String range = extract.start() + "–" + extract.end();
        String place = words.of(extract.original() ? "foot.original" : "foot.digest", range) + (extract.page().isEmpty() ? "" : ", " + extract.page());
        if (extract.original() && !originals) {
            note.add(Inline.of(" " + words.of("foot.place", place)));
            return;
        }
        String language = extract.language().equals(words.locale().toLanguageTag()) ? null : extract.language();
        note.add(Inline.of(" “"));
        for (Run run : extract.runs()) {
            note.add(new Words(run.words(), run.light() == Light.PLAIN ? Set.of() : Set.of(Face.CITED), language));
        }
        note.add(Inline.of("” (" + place + ")."));
    }
}
