package app.synoptic.ui.events;

import app.synoptic.compare.Touched;
import app.synoptic.domain.Event;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.find.FindResults;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows the list has now. Where a change alone makes them others, those are made anew that it touches, else all.
final class ListedRows {

    private final ObservableList<EventListRow> rows = FXCollections.observableArrayList();
    private final Headings headings = new Headings();
    private @Nullable Listed listed;

    /// What the rows follow from.
    private record Listed(OpenDossier open, FindResults found, Filter filter, Sorting sorting) {

        boolean same(Listed before) {
            return open == before.open && found == before.found && filter == before.filter && sorting == before.sorting;
        }

        /// What may have other rows than before; empty where all may.
        Optional<Touched> since(Listed before) {
            return found.query().isEmpty() && found == before.found && filter.equals(before.filter) && sorting == before.sorting
                    ? open.since(before.open) : Optional.empty();
        }
    }

    ObservableList<EventListRow> rows() {
        return rows;
    }

    /// Whether the rows are those of this state of the dossier.
    boolean of(@Nullable OpenDossier open) {
        return listed != null && listed.open == open;
    }

    /// @param shown the events the filter lets through
    /// @return whether anything is shown that was not before
    boolean show(@Nullable OpenDossier open, List<Event> shown, FindResults found, Filter filter, Sorting sorting) {
        Listed before = listed;
        Listed now = open == null ? null : new Listed(open, found, filter, sorting);
        if (before != null && now != null && now.same(before)) {
            return false;
        }
        listed = now;
        Optional<Touched> touched = before == null || now == null ? Optional.empty() : now.since(before);
        if (before != null && now != null && touched.isPresent()) {
            new RowChange(rows, sorting, headings, before.open, now.open).make(touched.get().events(), event -> filter.lets(event, now.open));
        } else {
            EventListRows.become(rows, open == null ? List.of() : EventListRows.of(open, shown, found, filter, sorting, headings));
        }
        return true;
    }
}
