package app.synoptic.report.document;

import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.Document.Silent;
import app.synoptic.report.words.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells in one line which sources are silent, and why: by name where they are few, by number where they are many.
final class SilentSources {

    private static final int FEW = 6;
    private static final List<String> REASONS = List.of("unmentioned", "too-early", "begun", "not-read", "no-text", "not-applicable");

    private final ReportContext context;
    private final Phrases words;

    SilentSources(ReportContext context) {
        this.context = context;
        this.words = context.words;
    }

    /// @param silences in the dossier's order of sources
    List<Silent> of(Map<SourceId, Silence> silences) {
        return silences.size() <= FEW ? named(silences) : counted(silences);
    }

    private List<Silent> named(Map<SourceId, Silence> silences) {
        Map<String, List<Link>> reasons = new LinkedHashMap<>();
        silences.forEach((id, silence) -> {
            Source source = context.dossier.source(id).orElseThrow();
            reasons.computeIfAbsent(reason(source, silence), _ -> new ArrayList<>()).add(context.link(source));
        });
        return reasons.entrySet().stream().map(reason -> new Silent(reason.getValue(), reason.getKey())).toList();
    }

    private String reason(Source source, Silence silence) {
        return silence == Silence.TOO_EARLY && source.knows() != null
                ? words.of("silence.too-early.dated", words.dates().full(source.knows())) : words.of("silence." + key(source.id(), silence));
    }

    private List<Silent> counted(Map<SourceId, Silence> silences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        REASONS.forEach(reason -> counts.put(reason, 0));
        silences.forEach((source, silence) -> counts.merge(key(source, silence), 1, Integer::sum));
        return counts.entrySet().stream().filter(reason -> reason.getValue() > 0)
                .map(reason -> new Silent(List.of(), words.of("silence.count." + reason.getKey(), reason.getValue()))).toList();
    }

    private String key(SourceId source, Silence silence) {
        return silence == Silence.NOT_READ && context.text(source).isEmpty() ? "no-text"
                : ConstantTerm.of(silence);
    }
}
