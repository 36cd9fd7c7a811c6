package app.synoptic.dossier;

import static app.synoptic.dossier.json.Nodes.JSON;

import app.synoptic.domain.Proposed;
import app.synoptic.dossier.json.Fields;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// How a testimony, or more words for one, came in, where they were proposed and accepted.
final class ProvenanceJson {

    private static final String NAME = "proposed";

    private ProvenanceJson() {}

    static void put(ObjectNode node, @Nullable Proposed proposed) {
        if (proposed != null) {
            node.set(NAME, JSON.objectNode().put("by", proposed.by()).put("because", proposed.because()).put("score", proposed.score())
                    .put("acceptedBy", proposed.acceptedBy()).put("accepted", proposed.accepted().toString()));
        }
    }

    static @Nullable Proposed of(Fields fields) {
        return fields.object(NAME, "“proposed”", ProvenanceJson::read);
    }

    private static Optional<Proposed> read(Fields fields) {
        Supplier<String> by = fields.required("by", FieldRules::line);
        Supplier<String> because = fields.required("because", FieldRules::note);
        fields.require("score");
        @Nullable BigDecimal score = fields.number("score");
        @Nullable String acceptedBy = fields.optional("acceptedBy", FieldRules::line);
        Supplier<LocalDate> accepted = fields.required("accepted", ProvenanceJson::day);
        return fields.make(() -> new Proposed(by.get(), because.get(), Objects.requireNonNull(score).doubleValue(), acceptedBy, accepted.get()));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“%s” is no day, such as 2026-11-30".formatted(Fields.shorten(written)), e);
        }
    }
}
