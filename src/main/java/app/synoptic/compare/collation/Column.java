package app.synoptic.compare.collation;

import app.synoptic.domain.ReadingId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// One word where it stands in one or more readings: at most once in each, everywhere in the same compared form.
///
/// @param words by reading, in the order of the collation's witnesses
public record Column(String form, Map<ReadingId, Token> words) {

    public Column {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        if (words.isEmpty() || !words.values().stream().allMatch(token -> token.form().equals(form))) {
            throw new IllegalArgumentException("a column holds one word in one form");
        }
    }

    public Set<ReadingId> readings() {
        return words.keySet();
    }

    /// Whether only one reading has the word here: an insertion.
    public boolean alone() {
        return words.size() == 1;
    }
}
