package app.synoptic.propose.event;

import app.synoptic.temporal.TimeExpression;
import app.synoptic.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One happening that an article reports.
///
/// @param passages where, in reading order
/// @param keys     what stays the same of each passage in another copy: the words of its sentence and of its trigger; that of
///                 the leading passage first
/// @param trigger  the word that reports it, as the text has it
/// @param cue      the words that tell that somebody says it; null if the happening is not that
/// @param date     null where the article gives none
/// @param dated    whether the date stands in one of the passages; else it was told before
/// @param score    how sure, 0 to 1
public record Report(List<Span> passages, List<List<String>> keys, String trigger, @Nullable String cue, String label, @Nullable TimeExpression date,
                     boolean dated, HappeningStatus standing, String kind, List<String> actors, List<String> places, @Nullable String saidBy,
                     double score) {

    public Report {
        passages = List.copyOf(passages);
        keys = List.copyOf(keys);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }
}
