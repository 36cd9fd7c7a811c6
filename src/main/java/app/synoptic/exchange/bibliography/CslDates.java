package app.synoptic.exchange.bibliography;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.i18n.DateWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Dates as CSL-JSON has them: years, months and days as numbers, a season, and whether they are about right; in words where
/// that says too much.
final class CslDates {

    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;

    private CslDates() {}

    static Optional<ObjectNode> of(@Nullable Edtf date) {
        if (date == null) {
            return Optional.empty();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        boolean numbered = switch (date) {
            case EdtfDate day -> part(node, parts(node), day);
            case EdtfMoment moment -> day(parts(node), moment.at().toLocalDate());
            case EdtfInterval(EdtfDate from, EdtfDate to) -> {
                ArrayNode parts = parts(node);
                yield from.division().isEmpty() && to.division().isEmpty() && part(node, parts, from) && part(node, parts, to);
            }
            case EdtfInterval _ -> false;
        };
        if (!numbered) {
            return Optional.of(JsonNodeFactory.instance.objectNode().put("literal", DateWords.full(Locale.ENGLISH).of(date)));
        }
        if (date.approximate() || date.uncertain()) {
            node.put("circa", true);
        }
        return Optional.of(node);
    }

    private static ArrayNode parts(ObjectNode node) {
        return node.putArray("date-parts");
    }

    private static boolean part(ObjectNode node, ArrayNode parts, EdtfDate date) {
        if (date.unspecified()) {
            return false;
        }
        ArrayNode part = parts.addArray().add(date.first().getYear());
        if (date.division().isPresent()) {
            int season = date.division().get();
            node.put("season", season - FIRST_SEASON + 1);
            return season <= LAST_SEASON;
        }
        if (date.month() != null) {
            part.add(date.first().getMonthValue());
        }
        if (date.day() != null) {
            part.add(date.first().getDayOfMonth());
        }
        return true;
    }

    private static boolean day(ArrayNode parts, LocalDate day) {
        parts.addArray().add(day.getYear()).add(day.getMonthValue()).add(day.getDayOfMonth());
        return true;
    }
}
