package app.synoptic.dossier.merge;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Value;
import app.synoptic.dossier.json.EnumTerms;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What testimonies say when they are merged: facts in words by field.
///
/// @param <T> the testimony
interface TestimonyFacts<T extends Testimony> {

    /// The same under the id of another.
    T called(T testimony, TestimonyId id);

    /// Another of the same source, told from it by `key`.
    TestimonyId beside(T testimony, String key);

    /// What it says by field, in words; what is missing is left out.
    Map<String, String> of(T testimony);

    /// Mine, and where it says nothing, what theirs says; a part of the day only with its date. How it came in stays as it was.
    T filled(T mine, T theirs);

    /// The facts of attestations.
    static TestimonyFacts<Attestation> ofAttestations() {
        return new TestimonyFacts<>() {
            @Override
            public Attestation called(Attestation it, TestimonyId id) {
                return it.called((AttestationId) id);
            }

            @Override
            public TestimonyId beside(Attestation it, String key) {
                return new AttestationId(it.id().value() + "/" + key);
            }

            @Override
            public Map<String, String> of(Attestation it) {
                Map<String, String> facts = new LinkedHashMap<>();
                put(facts, "date", it.date());
                put(facts, "part", it.part());
                put(facts, "dating", it.dating());
                put(facts, "zone", it.zone());
                put(facts, "stance", it.stance());
                put(facts, "saidBy", it.saidBy());
                put(facts, "strength", it.strength());
                put(facts, "note", it.note());
                return facts;
            }

            @Override
            public Attestation filled(Attestation mine, Attestation theirs) {
                Attestation dated = mine.date() == null ? theirs : mine;
                boolean oneDate = Objects.equals(dated.date(), theirs.date());
                return new Attestation(mine.id(), mine.source(), dated.date(), oneDate ? or(mine.part(), theirs.part()) : mine.part(),
                        dated.dating(), oneDate ? or(mine.zone(), theirs.zone()) : mine.zone(), mine.stance(),
                        or(mine.saidBy(), theirs.saidBy()), mine.strength(), or(mine.note(), theirs.note()), mine.proposed());
            }
        };
    }

    /// The facts of readings.
    static TestimonyFacts<Reading> ofReadings() {
        return new TestimonyFacts<>() {
            @Override
            public Reading called(Reading it, TestimonyId id) {
                return it.called((ReadingId) id);
            }

            @Override
            public TestimonyId beside(Reading it, String key) {
                return new ReadingId(it.id().value() + "/" + key);
            }

            @Override
            public Map<String, String> of(Reading it) {
                Map<String, String> facts = new LinkedHashMap<>();
                facts.put("value", print(it.value()));
                put(facts, "saidBy", it.saidBy());
                put(facts, "asOf", it.asOf());
                put(facts, "note", it.note());
                return facts;
            }

            @Override
            public Reading filled(Reading mine, Reading theirs) {
                return new Reading(mine.id(), mine.source(), mine.value(), or(mine.saidBy(), theirs.saidBy()),
                        or(mine.asOf(), theirs.asOf()), or(mine.note(), theirs.note()), mine.proposed());
            }
        };
    }

    private static String print(Value value) {
        return switch (value) {
            case Value.Date(var date) -> date.toString();
            case Value.Number(var min, var max) when min != null && min.equals(max) -> min.toPlainString();
            case Value.Number(var min, var max) ->
                (min == null ? "" : min.toPlainString()) + "–" + (max == null ? "" : max.toPlainString());
            case Value.Names(var names, var open) -> String.join(", ", names) + (open ? " …" : "");
            case Value.Choice(var choice) -> choice;
            case Value.Worded() -> "…";
        };
    }

    private static void put(Map<String, String> facts, String field, @Nullable Object value) {
        if (value != null) {
            facts.put(field, value instanceof Enum<?> term ? EnumTerms.print(term) : value.toString());
        }
    }

    private static <V> @Nullable V or(@Nullable V mine, @Nullable V theirs) {
        return mine == null ? theirs : mine;
    }
}
