package app.synoptic.report.document;

import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.report.document.Document.Fact;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.Document.Place;
import app.synoptic.report.document.Document.SourcePart;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.SourceCitation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The bibliography, by which another scholar can find every passage again.
final class SourceParts {

    private final ReportContext context;
    private final Notes notes;
    private final Phrases words;
    private final Map<TestimonyId, Link> subjects = new HashMap<>();

    SourceParts(ReportContext context, Notes notes) {
        this.context = context;
        this.notes = notes;
        this.words = context.words;
        for (Event event : context.events) {
            event.attestations().forEach(own -> subjects.put(own.id(), new Link(context.link(event).target(),
                    words.of("source.event", context.number(event)))));
        }
        for (Question question : context.questions) {
            question.readings().forEach(own -> subjects.put(own.id(), new Link(context.link(question).target(),
                    words.of("source.question", context.number(question)))));
        }
    }

    List<SourcePart> all() {
        return context.dossier.sources().stream().map(this::part).toList();
    }

    private SourcePart part(Source source) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("source.published"), source.published() == null ? words.of("source.unknown")
                : words.dates().full(source.published())));
        if (source.knows() != null) {
            facts.add(new Fact(words.of("source.knows"), words.dates().full(source.knows())));
        }
        if (source.derivedFrom() != null) {
            facts.add(new Fact(words.of("source.derived"), context.names.of(source.derivedFrom())));
        }
        if (source.note() != null) {
            facts.add(new Fact(words.of("source.note"), source.note(), ReportContext.LABELS, true));
        }
        List<Place> places = new ArrayList<>();
        context.text(source.id()).ifPresentOrElse(text -> {
            facts.add(new Fact(words.of("source.text"), words.of(text.original() ? "source.original" : "source.digest",
                    text.wording().text().length())));
            if (!context.options.has(Part.SOURCES)) {
                return;
            }
            facts.add(new Fact(words.of("source.sha"), text.wording().id().sha256()));
            Map<Link, Map<Match, List<Finding>>> found = new LinkedHashMap<>();
            text.findings().stream().filter(finding -> subjects.containsKey(finding.evidence().testimony())).forEach(finding ->
                    found.computeIfAbsent(subjects.get(finding.evidence().testimony()), _ -> new EnumMap<>(Match.class))
                            .computeIfAbsent(finding.match(), _ -> new ArrayList<>()).add(finding));
            found.forEach((subject, matches) -> matches.forEach((match, findings) -> places.add(place(subject, match, findings))));
        }, () -> facts.add(new Fact(words.of("source.text"), words.of("source.no-text"))));
        return new SourcePart(context.link(source).target(), context.names.of(source.id()), SourceCitation.chicago(source), SourceCitation.apa(source), facts,
                notes.of(source), places);
    }

    private Place place(Link subject, Match match, List<Finding> findings) {
        String ranges = findings.stream().flatMap(finding -> finding.places().stream()).distinct().map(SourceParts::range)
                .collect(Collectors.joining(", "));
        return new Place(subject, ranges.isEmpty() ? "–" : ranges, match == Match.EXACT ? "" : words.of("place." + match.name().toLowerCase(Locale.ROOT)));
    }

    private static String range(Passage passage) {
        return passage.start() + "–" + passage.end();
    }
}
