package app.synoptic.exchange.bibliography;

import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.content.Losses;
import java.util.List;

/// What bibliographies have no place for.
final class EntryLosses {

    private EntryLosses() {}

    /// @param dates where dates stand as the dossier has them
    /// @param notes where it stands what a source says
    static List<Loss> of(ExportContent content, String dates, String notes) {
        long doubtful = content.sources().stream().filter(source -> source.published() != null && !Losses.plain(source.published())).count();
        return new Losses(content).add(Loss.What.DATE_DOUBT, doubtful, dates).events(notes).questions(notes).passages(notes).contradictions("").silences("").all();
    }
}
