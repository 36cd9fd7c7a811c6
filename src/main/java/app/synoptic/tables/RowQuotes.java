package app.synoptic.tables;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.i18n.Spoken;
import app.synoptic.tables.QuotedSources.Found;
import app.synoptic.tables.RowRemark.What;
import app.synoptic.tables.TableSources.Witness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of the words a row quotes: passages where they stand word for word in a text of the source the row names, or of the only
/// source that has them; else a note.
final class RowQuotes {

    private static final Spoken WORDS = Spoken.of(RowRemark.BUNDLE);

    /// @param passages by source
    /// @param note     what stays as a note; empty where nothing does
    /// @param all      all quotations as a note
    record Placed(Map<SourceId, List<Passage>> passages, String note, String all) {}

    private final QuotedSources texts;

    RowQuotes(QuotedSources texts) {
        this.texts = texts;
    }

    /// @param start where in its text the row says they stand; empty where it does not
    Placed of(long row, List<String> quotations, String start, List<Witness> witnesses, List<RowRemark> said) {
        Map<SourceId, List<Passage>> passages = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        List<SourceId> named = witnesses.stream().filter(one -> !one.fallback()).map(Witness::source).toList();
        for (String words : quotations) {
            Optional<Passage> told = named.size() == 1 ? texts.at(named.getFirst(), start, words) : Optional.empty();
            if (told.isPresent()) {
                passages.computeIfAbsent(named.getFirst(), _ -> new ArrayList<>()).add(told.get());
                continue;
            }
            List<Found> found = texts.of(words);
            List<Found> theirs = named.isEmpty() ? found : found.stream().filter(one -> named.contains(one.source())).toList();
            if (theirs.size() == 1) {
                Found one = theirs.getFirst();
                passages.computeIfAbsent(one.source(), _ -> new ArrayList<>()).addAll(one.passages());
            } else {
                said.add(new RowRemark(row, found.isEmpty() ? What.QUOTE_NOWHERE : theirs.isEmpty() ? What.QUOTE_ELSEWHERE : What.QUOTE_OFTEN, words));
                notes.add(note(words));
            }
        }
        return new Placed(passages, String.join("\n", notes), String.join("\n", quotations.stream().map(RowQuotes::note).toList()));
    }

    private static String note(String words) {
        return WORDS.now().of("note.quoted", words);
    }
}
