package app.synoptic.propose;

import app.synoptic.domain.Kind;
import app.synoptic.propose.event.HappeningStatus;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a sentence reports, in our plain form of its own words.
///
/// @param label   who did what to whom, and where; short
/// @param date    when, where the text says so
/// @param saidBy  whom the text cites for it; null for its own voice
/// @param tags    words that whoever proposes it files it under
public record Happening(String label, @Nullable ProposedDate date, HappeningStatus standing, Kind kind, List<String> actors,
                        List<String> places, @Nullable String saidBy, List<String> tags) {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "his", "her", "its", "their", "er", "sie", "es", "он", "она", "оно", "они");

    /// One that is filed under nothing.
    public Happening(String label, @Nullable ProposedDate date, HappeningStatus standing, Kind kind, List<String> actors, List<String> places, @Nullable String saidBy) {
        this(label, date, standing, kind, actors, places, saidBy, List.of());
    }

    /// Whether its label leaves open who it is: a pronoun is its subject, as in the sentence. Whom that means is for a person to say.
    public boolean pronoun() {
        return PRONOUNS.contains(label.split(" ", 2)[0].toLowerCase(Locale.ROOT)) && label.indexOf(' ') > 0;
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
