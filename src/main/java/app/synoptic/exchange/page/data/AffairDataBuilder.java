package app.synoptic.exchange.page.data;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.AspectVerdict;
import app.synoptic.compare.DossierAnalysis;
import app.synoptic.compare.Judgement;
import app.synoptic.compare.MatrixRow;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Topic;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.exchange.page.data.AffairData.AnswerData;
import app.synoptic.exchange.page.data.AffairData.EventData;
import app.synoptic.exchange.page.data.AffairData.KindData;
import app.synoptic.exchange.page.data.AffairData.QuestionData;
import app.synoptic.exchange.page.data.AffairData.SourceData;
import app.synoptic.exchange.page.data.AffairData.TellingData;
import app.synoptic.i18n.Language;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.SourceCitation;
import app.synoptic.report.words.SourceNames;
import app.synoptic.report.words.ValueText;
import app.synoptic.report.words.VerdictText;
import app.synoptic.text.markdown.LinkedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Gathers what a page knows of an affair.
public final class AffairDataBuilder {

    /// The language of the dossier's own words. A dossier does not tell it.
    private static final String LABELS = "en";

    /// With more sources than this a reason names no sources, which would be too many to read.
    private static final int MANY = 12;

    private final PageInput input;
    private final Dossier dossier;
    private final DossierAnalysis analysis;
    private final Dates dates;
    private final ShownTexts texts;
    private final List<SourceId> order;
    private final Map<SourceId, Integer> sources = new HashMap<>();
    private final Map<EventId, Integer> events = new HashMap<>();
    private final List<Kind> kinds;
    private final Map<Language, SourceNames> names = new EnumMap<>(Language.class);

    private AffairDataBuilder(PageInput input) {
        this.input = input;
        this.dossier = input.dossier();
        this.analysis = input.analysis();
        this.dates = new Dates(dossier);
        this.texts = new ShownTexts(input.texts());
        this.order = dossier.sources().stream().map(Source::id).toList();
        order.forEach(source -> sources.put(source, sources.size()));
        input.events().forEach(event -> events.put(event.id(), events.size()));
        this.kinds = input.events().stream().map(Event::kind).distinct().sorted().toList();
        for (Language language : Language.values()) {
            names.put(language, new SourceNames(dossier, Phrases.in(language)));
        }
    }

    /// What a page of `input` knows. The same input gives the same.
    public static AffairData of(PageInput input) {
        return new AffairDataBuilder(input).data();
    }

    private AffairData data() {
        List<SourceData> allSources = dossier.sources().stream().map(this::source).toList();
        List<EventData> allEvents = input.events().stream().map(this::event).toList();
        List<QuestionData> allQuestions = input.questions().stream().map(this::question).toList();
        return new AffairData(dossier.id().value(), dossier.title(), dossier.zone().getId(), input.program(),
                EachLanguage.say(words -> words.dates().full(EdtfDate.of(input.written()))), LABELS, EachLanguage.tags(),
                dossier.span().map(dates::span).orElseGet(() -> List.of(0L, 1L)), NoteTree.of(dossier.note()), PageWords.all(),
                kinds.stream().map(this::kind).toList(), allSources, allEvents, allQuestions, dates.gathered());
    }

    private KindData kind(Kind kind) {
        return new KindData(kind.value(), dossier.called(kind), dossier.kind(kind).map(KindStyle::colour).map(ConstantTerm::of).orElse(null));
    }

    private SourceData source(Source source) {
        return new SourceData(source.id().value(), EachLanguage.each(language -> Objects.requireNonNull(names.get(language)).of(source.id())), source.publisher(),
                source.title(), source.authors(), source.language(), source.url() == null ? null : LinkedText.address(source.url()).map(Object::toString).orElse(null),
                dates.key(source.published()), dates.key(source.knows()), source.derivedFrom() == null ? null : sources.get(source.derivedFrom()),
                SourceCitation.chicago(source), NoteTree.of(source.note()), texts.of(source.id()));
    }

    private EventData event(Event event) {
        Agreement agreement = analysis.agreement(event);
        MatrixRow row = MatrixRow.of(analysis, event);
        List<Object> differences = new ArrayList<>();
        for (AspectVerdict matter : agreement.matters()) {
            if (matter.contested() && matter.question().isEmpty()) {
                reasons(matter.judgement(), (words, reason) -> words.of(matter.aspect()) + ": " + reason, differences);
            }
        }
        return new EventData(event.id().value(), event.label(), Objects.requireNonNull(dates.key(event.date())), kinds.indexOf(event.kind()),
                event.status() == Status.PLANNED, event.tier().ordinal(), event.actors(), event.places(), event.tags(),
                event.partOf() == null ? null : event.partOf().value(), NoteTree.of(event.note()), ConstantTerm.of(agreement.verdict()),
                analysis.origins(event).count(), differences,
                event.attestations().stream().map(own -> telling(own, row)).toList(), silent(event));
    }

    private TellingData telling(Attestation own, MatrixRow row) {
        return new TellingData(place(own.source()), dates.key(own.date(), own.part(), own.zone()), own.dating() == null ? null : ConstantTerm.of(own.dating()),
                ConstantTerm.of(own.stance()), own.saidBy(), own.strength() == Strength.MENTION, row.disputes().test(own.source()), NoteTree.of(own.note()),
                texts.at(own));
    }

    private QuestionData question(Question question) {
        Judgement judgement = analysis.verdicts().of(question);
        List<Object> reasons = new ArrayList<>();
        if (question.overruled() != null) {
            String reason = question.overruled().reason();
            reasons.add(EachLanguage.say(words -> words.of("question.overruled", words.of(judgement.verdict()), reason)));
        }
        if (judgement.verdict() == Verdict.NEEDS_ORIGINALS) {
            reasons.add(EachLanguage.say(words -> words.of("question.needs-originals")));
        }
        reasons(judgement, (_, reason) -> reason, reasons);
        MatrixRow row = MatrixRow.of(analysis, question);
        return new QuestionData(question.id().value(), question.question(),
                question.events().stream().flatMap(event -> Stream.ofNullable(events.get(event))).toList(),
                ConstantTerm.of(analysis.verdicts().standing(question)), reasons, NoteTree.of(question.note()),
                question.readings().stream().map(reading -> answer(question, reading, row)).toList(), silent(question));
    }

    private AnswerData answer(Question question, Reading reading, MatrixRow row) {
        return new AnswerData(place(reading.source()),
                EachLanguage.say(words -> ValueText.of(reading.value(), question.unit(), words, words.dates()::full)), reading.saidBy(),
                dates.key(reading.asOf()), row.disputes().test(reading.source()), NoteTree.of(reading.note()), texts.at(reading));
    }

    /// A sentence about a reason, in the words of a language.
    private interface Sentence {
        String of(Phrases words, String reason);
    }

    private void reasons(Judgement judgement, Sentence sentence, List<Object> all) {
        Map<Language, List<String>> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Phrases words = Phrases.in(language);
            List<String> reasons = order.size() > MANY ? VerdictText.summed(judgement, words)
                    : VerdictText.reasons(judgement, Objects.requireNonNull(names.get(language)), words);
            said.put(language, reasons.stream().map(reason -> sentence.of(words, reason)).toList());
        }
        for (int i = 0; i < said.getOrDefault(Language.ENGLISH, List.of()).size(); i++) {
            int at = i;
            all.add(EachLanguage.each(language -> said.getOrDefault(language, List.of()).get(at)));
        }
    }

    private Object silent(Topic topic) {
        return SilenceLetters.of(analysis.silences(topic), order, texts::has);
    }

    private int place(SourceId source) {
        return Objects.requireNonNull(sources.get(source));
    }
}
