package app.synoptic.ui.sources;

import app.synoptic.domain.SourceId;
import app.synoptic.ui.sources.row.Arrangement;
import app.synoptic.ui.sources.row.PaneRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the sources are: those in the row with the room each has, and those hidden that have nothing to show now.
record Places(List<Column> row, List<PaneRow.Room> rooms, List<Column> away) {

    /// @param columns in the dossier's order
    /// @param asked   when a source was last asked for: the greater, the later
    static Places of(Map<SourceId, Column> columns, Arrangement arrangement, Map<SourceId, Long> asked, double width) {
        List<Column> away = columns.values().stream()
                .filter(column -> arrangement.hidden().contains(column.id()) && column.evidence().current() == null).toList();
        Set<Column> gone = Set.copyOf(away);
        List<Column> row = arrangement.order().stream().map(id -> Objects.requireNonNull(columns.get(id)))
                .filter(column -> !gone.contains(column)).toList();
        double end = away.isEmpty() ? 0 : PaneRow.RAIL;
        return new Places(row, PaneRow.share(width - end, row.stream().map(column ->
                new PaneRow.Claim(column.evidence().silent(), asked.getOrDefault(column.id(), 0L))).toList()), away);
    }

    /// Those that are open.
    Stream<Column> open() {
        return IntStream.range(0, row.size()).filter(i -> rooms.get(i).open()).mapToObj(row::get);
    }
}
