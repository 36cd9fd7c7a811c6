package app.synoptic.ui.inspector;

import app.synoptic.compare.Judgement;
import app.synoptic.compare.origin.OriginGroups;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Name;
import app.synoptic.domain.Source;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.DatingWords;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.OriginWords;
import app.synoptic.ui.controls.edits.EditMenus;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that is known of one event, in words.
record EventSummary(String title, String facts, List<Section> sections) {

    EventSummary {
        sections = List.copyOf(sections);
    }

    static EventSummary of(OpenDossier open, Event event) {
        List<Section> sections = new ArrayList<>();
        sections.add(when(open, event));
        OriginGroups origins = open.origins(event);
        if (origins.sources() > 1) {
            sections.add(Section.plain(Messages.get("inspector.origins"), Stream.concat(
                    OriginWords.of(origins, open.dossier()).stream(),
                    open.nearCopies().stream().filter(copy -> origins.has(copy.copy()) && origins.has(copy.model()))
                            .map(copy -> OriginWords.of(copy, open.dossier()))).toList()));
        }
        names(open, "inspector.actors", event.actors(), sections);
        names(open, "inspector.places", event.places(), sections);
        if (!event.tags().isEmpty()) {
            sections.add(Section.filed(Messages.get("inspector.tags"), event.tags()));
        }
        Stream<EventId> whole = Stream.ofNullable(event.partOf());
        ways(open, "inspector.part-of", whole.toList(), sections);
        ways(open, "inspector.phases", open.dossier().phases(event.id()).stream().sorted(open.dossier().byEvent()).toList(), sections);
        open.questions(event.id()).forEach(question -> sections.add(QuestionAnswers.of(open, question)));
        String facts = Stream.of(open.dossier().called(event.kind()), EnumWords.of(event.tier()),
                event.status() == Status.PLANNED ? Messages.get("inspector.planned") : "")
                .filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
        return new EventSummary(event.label(), facts, sections);
    }

    private static Section when(OpenDossier open, Event event) {
        Judgement dating = open.agreement(event.id()).dating();
        List<AnswerLine> lines = new ArrayList<>();
        for (Source source : open.dossier().sources()) {
            event.attestations(source.id()).forEach(own -> lines.add(line(open, event, source, own)));
        }
        for (Source source : open.dossier().sources()) {
            open.silence(event, source.id()).ifPresent(silence -> lines.add(AnswerLine.of(DatingWords.of(source, silence), null, EditMenus.silence(event, source.id()))));
        }
        List<String> closing = new ArrayList<>();
        closing.add(Messages.get("inspector.best", DateLabels.fully(event.date(), open.clock())));
        if (event.note() != null) {
            closing.add(event.note());
        }
        return new Section(Messages.get(event.status() == Status.PLANNED ? "inspector.when.planned" : "inspector.when"),
                dating.verdict() == Verdict.UNANSWERED ? "" : EnumWords.of(dating.verdict()), dating.differ(),
                dating.reconcilable() ? dating.ways().stream().map(EnumWords::of).toList() : List.of(), lines, closing, null);
    }

    private static AnswerLine line(OpenDossier open, Event event, Source source, Attestation attestation) {
        DatingWords words = DatingWords.of(source, attestation, open);
        List<Finding> findings = open.text(source.id()).map(text -> text.of(event.id())).orElse(List.of());
        String manner = attestation.strength() == Strength.DIRECT ? words.manner()
                : Stream.of(words.manner(), Messages.get("inspector.mention")).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new AnswerLine(words.publisher(), words.date(), manner, words.note(), ProvenanceWords.of(attestation, open), false, AnswerLine.firstPassage(findings, attestation.id()),
                new Wish.EditTestimony(event.id(), attestation.id()));
    }

    private static void ways(OpenDossier open, String key, List<EventId> events, List<Section> sections) {
        if (!events.isEmpty()) {
            sections.add(Section.leading(Messages.get(key), events.stream().flatMap(id -> open.event(id).stream())
                    .map(event -> new Section.Way(event.id(), event.label() + ", " + DateLabels.shortly(event.date(), open))).toList()));
        }
    }

    private static void names(OpenDossier open, String key, List<String> names, List<Section> sections) {
        if (!names.isEmpty()) {
            sections.add(Section.plain(Messages.get(key), names.stream().map(name -> spellings(open, name)).toList()));
        }
    }

    private static String spellings(OpenDossier open, String name) {
        return open.dossier().names().stream().filter(known -> known.name().equals(name) && !known.variants().isEmpty())
                .map(Name::variants).findFirst()
                .map(variants -> Messages.get("inspector.also", name, String.join(", ", variants))).orElse(name);
    }

    /// All of it as text.
    String plain() {
        return title + "\n" + facts + "\n\n" + sections.stream().map(Section::plain).collect(Collectors.joining("\n\n"));
    }
}
