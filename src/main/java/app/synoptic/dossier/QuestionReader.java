package app.synoptic.dossier;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.dossier.ParsedDossier.Citation;
import app.synoptic.dossier.WrittenSubject.Naming;
import app.synoptic.dossier.WrittenSubject.Told;
import app.synoptic.dossier.json.EnumTerms;
import app.synoptic.dossier.json.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads questions with their readings. What a dump computed (verdict, reason) is left aside.
final class QuestionReader {

    private QuestionReader() {}

    static Optional<WrittenSubject<Question>> question(Fields fields) {
        Supplier<QuestionId> id = fields.required("id", QuestionId::new);
        Supplier<String> words = fields.required("question", FieldRules::line);
        List<EventId> events = fields.texts("events", EventId::new);
        @Nullable Edtf knowable = fields.optional("knowable", Edtf::parse);
        @Nullable ValueType type = fields.optional("type", term -> EnumTerms.parse(ValueType.class, term));
        fields.require("type");
        @Nullable String unit = fields.optional("unit", FieldRules::emptyLine);
        @Nullable String note = fields.optional("note", FieldRules::note);
        Naming<ReadingId> naming = new Naming<>((source, ordinal) -> ReadingId.of(id.get(), source, ordinal));
        List<Supplier<Told<Reading>>> answers = fields.objects("readings", true, "reading", reading -> reading(reading, type, naming));
        @Nullable Overruling overruled = fields.object("overruled", "“overruled”", QuestionReader::overruling);
        Map<SourceId, Silence> silences = EventReader.silences(fields);
        fields.optional("verdict", term -> EnumTerms.parse(Verdict.class, term));
        fields.flag("reconcilable");
        fields.text("reason");
        return fields.make(() -> {
            List<Told<Reading>> made = answers.stream().map(Supplier::get).toList();
            return WrittenSubject.of(new Question(id.get(), words.get(), events, knowable,
                    Objects.requireNonNull(type), unit, note, WrittenSubject.testimonies(made), overruled, silences), made);
        });
    }

    private static Optional<Overruling> overruling(Fields fields) {
        Supplier<Verdict> verdict = fields.required("verdict", term -> EnumTerms.parse(Verdict.class, term));
        Supplier<String> reason = fields.required("reason", FieldRules::note);
        return fields.make(() -> new Overruling(verdict.get(), reason.get()));
    }

    private static Optional<Supplier<Told<Reading>>> reading(Fields fields, @Nullable ValueType type, Naming<ReadingId> naming) {
        @Nullable ReadingId own = fields.optional("id", ReadingId::new);
        Supplier<SourceId> source = fields.required("source", SourceId::new);
        fields.require("value");
        @Nullable Value value = type == null ? null : fields.object("value", "its value", it -> value(it, type));
        @Nullable String saidBy = fields.optional("saidBy", FieldRules::emptyLine);
        @Nullable Edtf asOf = fields.optional("asOf", Edtf::parse);
        @Nullable String note = fields.optional("note", FieldRules::note);
        @Nullable Proposed proposed = ProvenanceJson.of(fields);
        List<Citation> citations = PassageReader.passages(fields);
        return fields.make(() -> () -> new Told<>(new Reading(naming.next(own, source.get()), source.get(), Objects.requireNonNull(value), saidBy,
                asOf, note, proposed), citations));
    }

    private static Optional<Value> value(Fields fields, ValueType type) {
        return switch (type) {
            case NUMBER -> {
                @Nullable BigDecimal min = fields.number("min");
                @Nullable BigDecimal max = fields.number("max");
                yield fields.make(() -> new Value.Number(min, max));
            }
            case DATE -> {
                Supplier<Edtf> date = fields.required("date", Edtf::parse);
                yield fields.make(() -> new Value.Date(date.get()));
            }
            case NAMES -> {
                List<String> names = fields.texts("names", FieldRules::line);
                @Nullable Boolean open = fields.flag("open");
                yield fields.make(() -> names(names, Boolean.TRUE.equals(open)));
            }
            case CHOICE -> {
                Supplier<String> choice = fields.required("choice", FieldRules::line);
                yield fields.make(() -> new Value.Choice(choice.get()));
            }
            case WORDING -> {
                if (!Boolean.TRUE.equals(fields.flag("wording"))) {
                    fields.problem("a wording is written as {\"wording\": true}");
                }
                yield fields.make(Value.Worded::new);
            }
        };
    }

    private static Value names(List<String> names, boolean open) {
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a name needs letters");
        }
        if (new TreeSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("a name stands twice in the set");
        }
        return new Value.Names(new TreeSet<>(names), open);
    }
}
