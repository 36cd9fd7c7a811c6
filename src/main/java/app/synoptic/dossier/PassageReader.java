package app.synoptic.dossier;

import app.synoptic.anchor.Fingerprints;
import app.synoptic.domain.IdSyntax;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.dossier.ParsedDossier.Citation;
import app.synoptic.dossier.ParsedDossier.Place;
import app.synoptic.dossier.ParsedDossier.Range;
import app.synoptic.dossier.json.EnumTerms;
import app.synoptic.dossier.json.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads passages: `of`, `selector`, `at`.
final class PassageReader {

    private PassageReader() {}

    static List<Citation> passages(Fields testimony) {
        AtomicInteger counted = new AtomicInteger();
        List<Citation> passages = testimony.objects("passages", true, "passage", fields -> passage(fields, counted.incrementAndGet()));
        Set<String> keys = new HashSet<>();
        passages.stream().filter(passage -> !keys.add(passage.key())).forEach(passage ->
                testimony.problem("two of its passages have the id “%s”; the first of a testimony is “1” where it has none".formatted(passage.key())));
        return passages;
    }

    private static Optional<Citation> passage(Fields fields, int counted) {
        @Nullable String id = fields.optional("id", PassageReader::key);
        Supplier<TextKind> of = fields.required("of", term -> EnumTerms.parse(TextKind.class, term));
        @Nullable Selector found = fields.object("selector", "its selector", PassageReader::selector);
        @Nullable Place at = fields.object("at", "its place", PassageReader::place);
        @Nullable Proposed proposed = ProvenanceJson.of(fields);
        return fields.make(() -> {
            @Nullable Place place = at == null || (at.range() == null && at.quote() == null) ? null : at;
            if (found == null && place == null) {
                throw new IllegalArgumentException(
                        "nothing says where it lies: it needs a selector, or “at” with a quotation or with start and end");
            }
            if (found != null && (of.get() == TextKind.DIGEST) != (found instanceof TextQuoteSelector)) {
                throw new IllegalArgumentException("a digest takes a TextQuoteSelector, an original a FingerprintSelector");
            }
            return new Citation(fields.where(), id == null ? Integer.toString(counted) : id, of.get(), found, place, proposed);
        });
    }

    private static Optional<Selector> selector(Fields fields) {
        @Nullable String type = fields.optional("type", PassageReader::selectorType);
        fields.require("type");
        if (type == null) {
            return Optional.empty();
        }
        if (type.equals("FingerprintSelector")) {
            Supplier<String> tags = fields.required("tags", PassageReader::tags);
            return fields.make(() -> new FingerprintSelector(tags.get()));
        }
        Supplier<String> exact = fields.required("exact", FieldRules::quotation);
        String prefix = Objects.requireNonNullElse(fields.optional("prefix", FieldRules::context), "");
        String suffix = Objects.requireNonNullElse(fields.optional("suffix", FieldRules::context), "");
        return fields.make(() -> new TextQuoteSelector(exact.get(), prefix, suffix));
    }

    private static String tags(String printed) {
        Fingerprints.requireReadable(new FingerprintSelector(printed));
        return printed;
    }

    private static String selectorType(String type) {
        if (!type.equals("FingerprintSelector") && !type.equals("TextQuoteSelector")) {
            throw new IllegalArgumentException("“%s” is none of TextQuoteSelector, FingerprintSelector"
                    .formatted(Fields.shorten(type)));
        }
        return type;
    }

    private static Optional<Place> place(Fields fields) {
        @Nullable TextId text = fields.optional("text", TextId::new);
        @Nullable String quote = fields.optional("quote", FieldRules::quotation);
        @Nullable Integer start = fields.integer("start");
        @Nullable Integer end = fields.integer("end");
        fields.optional("match", term -> EnumTerms.parse(Match.class, term));
        fields.objects("places", false, "place", PassageReader::stretch);
        fields.objects("differing", false, "difference", PassageReader::stretch);
        return fields.make(() -> {
            if ((start == null) != (end == null)) {
                throw new IllegalArgumentException("a range needs both “start” and “end”");
            }
            return new Place(text, start == null || end == null ? null : new Range(start, end), quote);
        });
    }

    private static Optional<Range> stretch(Fields fields) {
        @Nullable Integer start = fields.integer("start");
        @Nullable Integer end = fields.integer("end");
        fields.require("quote");
        fields.text("quote");
        return fields.make(() -> {
            if (start == null || end == null) {
                throw new IllegalArgumentException("it needs “start” and “end”");
            }
            return new Range(start, end);
        });
    }

    private static String key(String id) {
        IdSyntax.requireSlug("passage", id);
        return id;
    }
}
