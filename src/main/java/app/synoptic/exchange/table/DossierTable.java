package app.synoptic.exchange.table;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Name;
import app.synoptic.exchange.content.ExportContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the dossier says of itself, and how its tables are to be read.
final class DossierTable {

    private DossierTable() {}

    static ExportedTable of(ExportContent content) {
        Dossier dossier = content.dossier();
        List<List<ExportedCell>> rows = new ArrayList<>(List.of(row("dossier_id", dossier.id()), row("title", dossier.title()), row("window", dossier.window()),
                row("zone", dossier.zone()), row("note", dossier.note())));
        for (KindStyle kind : dossier.kinds()) {
            rows.add(row("kind:" + kind.id(), kind.label()));
        }
        for (Name name : dossier.names()) {
            rows.add(row("name:" + name.name(), String.join(ExportedCell.BETWEEN, name.variants())));
        }
        rows.add(row("written", content.input().written()));
        rows.add(row("program", content.input().program()));
        return new ExportedTable("dossier", List.of("field", "value"), rows.stream());
    }

    private static List<ExportedCell> row(String field, @Nullable Object value) {
        return List.of(ExportedCell.of(field), ExportedCell.of(value));
    }
}
