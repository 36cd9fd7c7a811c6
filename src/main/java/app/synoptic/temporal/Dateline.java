package app.synoptic.temporal;

import app.synoptic.domain.wording.RegionKind;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.grammar.MatchedExpression;
import app.synoptic.temporal.grammar.StretchPosition;
import app.synoptic.temporal.grammar.TimeMeaning;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import app.synoptic.text.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The day a text says that it was written, where nothing else is known of it: on a line of its own above the article, or before
/// the dash that opens a report of an agency.
final class Dateline {

    private static final int FIRST = 3;
    private static final int OPENING = 12;
    private static final int AGENCY = 6;

    private Dateline() {}

    /// Null where no day with its year stands in such a place.
    static @Nullable LocalDate of(String text, List<TimeToken> tokens, List<MatchedExpression> found) {
        for (MatchedExpression one : found.subList(0, Math.min(found.size(), FIRST))) {
            LocalDate day = day(one);
            if (day != null && opens(tokens, one)) {
                return day;
            }
        }
        return Regions.ofArticle(text).stream().filter(region -> region.kind() == RegionKind.DATELINE)
                .flatMap(region -> found.stream().filter(one -> tokens.get(one.first()).start() >= region.start() && tokens.get(one.end() - 1).end() <= region.end()))
                .flatMap(one -> Optional.ofNullable(day(one)).stream()).findFirst().orElse(null);
    }

    private static @Nullable LocalDate day(MatchedExpression found) {
        return found.bond() == StretchPosition.NONE && found.sense().meaning() instanceof TimeMeaning.Fixed(var point) && point.unit() == Unit.DAY ? point.from() : null;
    }

    /// ORRIN, 5 May 2021 (Post) — The ferry …
    private static boolean opens(List<TimeToken> tokens, MatchedExpression found) {
        if (found.first() == 0 || found.first() > OPENING || tokens.subList(0, found.first()).stream().anyMatch(token -> token.is(WordClass.BREAK) || token.is(WordClass.DOT))) {
            return false;
        }
        for (int at = found.end(); at < Math.min(tokens.size(), found.end() + AGENCY); at++) {
            boolean hyphen = tokens.get(at - 1).end() == tokens.get(at).start();
            if (tokens.get(at).is(WordClass.DASH) && !hyphen) {
                return true;
            }
        }
        return false;
    }
}
