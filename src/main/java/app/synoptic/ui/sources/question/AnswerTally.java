package app.synoptic.ui.sources.question;

import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.Value;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which source names which of the names, or takes which of the choices, that any source gives.
///
/// @param names what any source gives, those of most sources first
record AnswerTally(List<String> names, List<Row> rows) {

    /// @param given what the source gives
    /// @param open  whether it says or implies that there are more
    record Row(String publisher, Set<String> given, boolean open) {
        Row {
            given = Set.copyOf(given);
        }
    }

    AnswerTally {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    static AnswerTally of(OpenDossier dossier, Question question) {
        List<Row> rows = new ArrayList<>();
        for (Source source : dossier.dossier().sources()) {
            Set<String> given = new TreeSet<>();
            boolean open = false;
            List<Reading> own = question.readings(source.id());
            for (Reading reading : own) {
                if (reading.value() instanceof Value.Names(Set<String> names, boolean more)) {
                    given.addAll(names);
                    open |= more;
                } else if (reading.value() instanceof Value.Choice(String choice)) {
                    given.add(choice);
                }
            }
            if (!own.isEmpty()) {
                rows.add(new Row(source.publisher(), given, open));
            }
        }
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(new TreeSet<>(row.given())));
        List<String> ordered = new ArrayList<>(all);
        ordered.sort((one, other) -> Long.compare(count(rows, other), count(rows, one)));
        return new AnswerTally(ordered, rows);
    }

    private static long count(List<Row> rows, String name) {
        return rows.stream().filter(row -> row.given().contains(name)).count();
    }
}
