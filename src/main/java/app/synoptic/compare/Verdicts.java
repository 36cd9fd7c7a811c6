package app.synoptic.compare;

import app.synoptic.compare.collation.Collation;
import app.synoptic.compare.collation.Witness;
import app.synoptic.compare.collation.Wordings;
import app.synoptic.compare.wording.KnownNames;
import app.synoptic.compare.wording.QuotedWording;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Name.Spellings;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// How the readings of a question stand to each other: dates by their bounds in the dossier's zone, numbers by
/// their ranges, names by inclusion (after the dossier's spelling), choices by equality, wordings by what their words are, as
/// [QuotedWording] tells with the names of the question's events and those the dossier spells. Wordings of two or more sources need an original of each. The order of sources and readings plays no part.
///
/// A reading says no part of day and no zone; where its source dates an event of the question by the same date, the
/// reading takes both from there.
public final class Verdicts {

    private static final String UNDETERMINED = "und";

    private final DossierIndex known;
    private final ZoneId zone;
    private final Wordings wordings;
    private final Spellings spellings;
    private final Lazy<Map<SourceId, String>> languages;
    private final PMap<QuestionId, Lazy<Judgement>> judgements;

    private Verdicts(DossierIndex known, Wordings wordings, PMap<QuestionId, Lazy<Judgement>> kept, Collection<QuestionId> touched) {
        this.known = known;
        this.zone = known.zone();
        this.wordings = wordings;
        this.spellings = known.spellings();
        this.languages = new Lazy<>(() -> known.sources().stream().collect(Collectors.toMap(Source::id, Source::language)));
        Map<QuestionId, Lazy<Judgement>> anew = new HashMap<>();
        touched.forEach(id -> known.question(id).ifPresent(question -> anew.put(id, new Lazy<>(() -> judge(question)))));
        this.judgements = kept.plusAll(anew);
    }

    /// Verdicts without any original.
    public static Verdicts over(Dossier dossier) {
        return over(dossier, Wordings.NONE);
    }

    public static Verdicts over(Dossier dossier, Wordings wordings) {
        return over(DossierIndex.of(dossier), wordings);
    }

    static Verdicts over(DossierIndex known, Wordings wordings) {
        return new Verdicts(known, wordings, HashTreePMap.empty(), known.questions().keySet());
    }

    /// Those of another state of the dossier, in which only the questions `touched` can be judged otherwise.
    Verdicts after(DossierIndex next, Wordings wordingsThen, Set<QuestionId> touched) {
        PMap<QuestionId, Lazy<Judgement>> kept = judgements.minusAll(touched);
        return new Verdicts(next, wordingsThen, kept, touched);
    }

    /// The computed verdict, whatever an editor says.
    public Judgement of(Question question) {
        @Nullable Lazy<Judgement> kept = known.owns(question) ? judgements.get(question.id()) : null;
        return kept == null ? judge(question) : kept.get();
    }

    private Judgement judge(Question question) {
        if (question.type() == ValueType.WORDING && needsOriginals(question)) {
            return Judgement.of(Verdict.NEEDS_ORIGINALS);
        }
        AnswerComparison<ComparableReading> comparison = new AnswerComparison<>();
        question.readings().forEach(reading -> comparison.add(reading.source(), given(question, reading)));
        return comparison.judge();
    }

    /// The verdict that stands: the editor's where there is one.
    public Verdict standing(Question question) {
        return Optional.ofNullable(question.overruled()).map(Overruling::verdict).orElseGet(() -> of(question).verdict());
    }

    /// How much the sources that answer a question contradict each other; not at all unless the standing verdict says so.
    public DisagreementDegree degree(Question question) {
        return DisagreementDegree.of(question, of(question), standing(question));
    }

    /// The words of a question's readings side by side, as far as they can be read; empty where fewer than two can.
    public Optional<Collation> collation(Question question) {
        List<Witness> witnesses = question.readings().stream().filter(reading -> reading.value().type() == ValueType.WORDING)
                .flatMap(reading -> wordings.of(reading).stream()).toList();
        return witnesses.size() < 2 ? Optional.empty() : Optional.of(Collation.of(witnesses));
    }

    private boolean needsOriginals(Question question) {
        return question.readings().stream().map(Reading::source).distinct().count() > 1
                && !question.readings().stream().allMatch(reading -> wordings.of(reading).isPresent());
    }

    private ComparableReading given(Question question, Reading reading) {
        Value value = reading.value() instanceof Value.Names(var names, boolean open)
                ? new Value.Names(new TreeSet<>(names.stream().map(spellings::of).toList()), open) : reading.value();
        return new ComparableReading(value, value instanceof Value.Date(Edtf date) ? dated(question, reading.source(), date) : null,
                value.type() == ValueType.WORDING ? wordings.of(reading).map(witness -> quoted(question, witness)).orElse(null) : null,
                reading.asOf() == null ? null : reading.asOf().bounds(zone),
                reading.saidBy() == null ? null : spellings.of(reading.saidBy()));
    }

    private QuotedWording quoted(Question question, Witness witness) {
        Set<String> names = known.told(question).flatMap(event -> Stream.concat(event.actors().stream(), event.places().stream()))
                .collect(Collectors.toSet());
        return QuotedWording.of(witness.passages(), languages.get().getOrDefault(witness.source(), UNDETERMINED),
                KnownNames.of(names, spellings));
    }

    private DateAnswer dated(Question question, SourceId source, Edtf date) {
        Optional<Attestation> attested = known.attested(question, source).stream()
                .filter(attestation -> date.equals(attestation.date())).findFirst();
        return DateAnswer.of(date, attested.map(Attestation::part).orElse(null), attested.map(Attestation::zone).orElse(zone));
    }
}
