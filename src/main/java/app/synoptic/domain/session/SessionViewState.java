package app.synoptic.domain.session;

import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.wording.Passage;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a session was left: what was selected, shown and looked for, and how the window was arranged. Looking is not
/// working: nothing here is undone.
///
/// @param event       the selected event
/// @param question    the selected question
/// @param passage     the passage it was selected by
/// @param window      the stretch of time that was shown
/// @param sought      what was looked for, as it was typed
/// @param chosen      of each facet, the values chosen
/// @param arrangement how the window was arranged, in plain words by name
public record SessionViewState(@Nullable EventId event, @Nullable QuestionId question, @Nullable Passage passage,
                      @Nullable Bounds window, String sought, Map<String, Set<String>> chosen,
                      Map<String, String> arrangement) {

    /// A dossier as it is first seen.
    public static final SessionViewState FIRST = new SessionViewState(null, null, null, null, "", Map.of(), Map.of());

    public SessionViewState {
        chosen = chosen.entrySet().stream().filter(facet -> !facet.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> Set.copyOf(facet.getValue())));
        arrangement = Map.copyOf(arrangement);
    }

    /// The same stretch of time in the same window, with nothing selected or looked for.
    public SessionViewState cleared() {
        return new SessionViewState(null, null, null, window, "", Map.of(), arrangement);
    }
}
