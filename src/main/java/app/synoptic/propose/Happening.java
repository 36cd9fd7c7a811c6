package app.synoptic.propose;

import app.synoptic.domain.Kind;
import app.synoptic.propose.event.HappeningStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a sentence reports, in our plain form of its own words.
///
/// @param label   who did what to whom, and where; short
/// @param date    when, where the text says so
/// @param saidBy  whom the text cites for it; null for its own voice
/// @param tags    words that whoever proposes it files it under
public record Happening(String label, @Nullable ProposedDate date, HappeningStatus standing, Kind kind, List<String> actors,
                        List<String> places, @Nullable String saidBy, List<String> tags) {

    /// One that is filed under nothing.
    public Happening(String label, @Nullable ProposedDate date, HappeningStatus standing, Kind kind, List<String> actors, List<String> places, @Nullable String saidBy) {
        this(label, date, standing, kind, actors, places, saidBy, List.of());
    }

    public Happening {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a happening has a label");
        }
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        tags = List.copyOf(tags);
    }
}
