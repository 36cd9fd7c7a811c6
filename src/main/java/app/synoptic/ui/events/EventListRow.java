package app.synoptic.ui.events;

import app.synoptic.domain.Event;
import app.synoptic.ui.state.find.EventMatch;
import app.synoptic.ui.state.find.TextHit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One row of the list.
public sealed interface EventListRow {

    /// What the row says first: a label, a heading, a sentence.
    String words();

    /// Says what the rows below it have in common. Cannot be selected.
    record Heading(String words) implements EventListRow {}

    /// @param sought by what it was found; null while nothing is looked for
    record OfEvent(Event event, @Nullable EventMatch sought) implements EventListRow {
        @Override
        public String words() {
            return event.label();
        }

        /// Looks at the ids first: a list asks this of all of its rows, and events take long to compare.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfEvent(Event its, EventMatch how) && Objects.equals(event.id(), its.id()) && Objects.equals(event, its)
                    && Objects.equals(sought, how);
        }

        @Override
        public int hashCode() {
            return event.id().hashCode();
        }
    }

    /// A sentence of a text in which the words looked for stand.
    record OfText(TextHit hit) implements EventListRow {
        @Override
        public String words() {
            return hit.snippet().words();
        }
    }
}
