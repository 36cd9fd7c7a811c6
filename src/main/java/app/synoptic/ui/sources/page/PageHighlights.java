package app.synoptic.ui.sources.page;

import app.synoptic.domain.wording.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which passages of a text are lit on its pages.
///
/// @param attested all that anything rests on
/// @param lit      those of what is selected
/// @param doubtful those of what is selected whose words are not those cited
/// @param current  the one stepped to
public record PageHighlights(List<Passage> attested, List<Passage> lit, List<Passage> doubtful, @Nullable Passage current) {

    static final PageHighlights NOTHING = new PageHighlights(List.of(), List.of(), List.of(), null);

    public PageHighlights {
        attested = List.copyOf(attested);
        lit = List.copyOf(lit);
        doubtful = List.copyOf(doubtful);
    }
}
