package app.synoptic.exchange.docx;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.exchange.content.CitationStyle;
import app.synoptic.report.document.Document.Fact;
import app.synoptic.report.document.Document.SourcePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sources, as the chosen style lists them, and what the dossier knows of each.
record SourceSection(Manuscript script, Dossier dossier, CitationStyle style) {

    static final String PLACE = "sources";

    void print() {
        script.body().heading(1, PLACE, List.of(Inline.of(script.say("section.sources"))));
        Map<String, Source> known = new HashMap<>();
        dossier.sources().forEach(source -> known.put("source-" + source.id(), source));
        script.document().sources().forEach(source -> source(source, known));
    }

    private void source(SourcePart source, Map<String, Source> known) {
        WordPart body = script.body();
        Source told = known.get(source.target());
        String citation = told == null ? source.chicago() : style.listed(told);
        body.open("Bibliography", false);
        body.place(source.target(), () -> WebAddressFinder.in(citation).forEach(body::print));
        body.xml().close();
        List<Inline> facts = new ArrayList<>();
        for (Fact fact : source.facts()) {
            if (!fact.note()) {
                facts.add(Inline.of((facts.isEmpty() ? "" : " · ") + fact.name() + ": "));
                facts.add(Inline.of(fact.words(), fact.language()));
            }
        }
        body.paragraph("SourceFacts", facts);
        source.facts().stream().filter(Fact::note).forEach(note -> NoteBlocks.print(note.words(), "SourceFacts", script.labels(), body));
        script.notes(source.notes());
    }
}
