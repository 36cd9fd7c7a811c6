package app.synoptic.read.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says of its article outside the article. Witnesses for the choice of blocks; their words are never the text.
///
/// @param titles      what it may be called
/// @param description what it is said to be about
/// @param articleBody its whole wording, as some pages give it to machines
public record Hints(List<String> titles, @Nullable String description, @Nullable String articleBody) {

    public static final Hints NONE = new Hints(List.of(), null, null);

    public Hints {
        titles = List.copyOf(titles);
    }
}
