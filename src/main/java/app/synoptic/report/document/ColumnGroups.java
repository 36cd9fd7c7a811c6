package app.synoptic.report.document;

import app.synoptic.domain.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Sets sources out on tables of so many columns, those of one publisher and what was taken from them side by side.
final class ColumnGroups {

    private final ReportContext context;

    ColumnGroups(ReportContext context) {
        this.context = context;
    }

    /// The columns of each table. A group is cut only where it has more than one table takes.
    List<List<Source>> tables(List<Source> sources, int columns) {
        Map<String, List<Source>> groups = sources.stream().collect(Collectors.groupingBy(this::origin, LinkedHashMap::new, Collectors.toList()));
        List<List<Source>> tables = new ArrayList<>();
        for (List<Source> group : groups.values()) {
            boolean fits = !tables.isEmpty() && tables.getLast().size() + Math.min(group.size(), columns) <= columns;
            for (int i = 0; i < group.size(); i++) {
                if (i == 0 && !fits || tables.getLast().size() == columns) {
                    tables.add(new ArrayList<>());
                }
                tables.getLast().add(group.get(i));
            }
        }
        return tables;
    }

    /// Who published what a source was taken from, by any number of steps.
    private String origin(Source source) {
        return context.dossier.source(context.analysis.root(source.id())).orElse(source).publisher();
    }
}
