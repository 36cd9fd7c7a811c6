package app.synoptic.dossier.json;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with a file, one sentence each, in reading order. Not for several threads.
public final class Problems {

    private static final int MOST = 1000;

    private final List<String> sentences = new ArrayList<>();

    /// Notes that something is wrong at `where`; an empty `where` is the file itself.
    public void add(String where, String cause) {
        if (sentences.size() < MOST) {
            sentences.add(VisibleWords.of(where.isEmpty() ? cause : where + ": " + cause));
        }
    }

    /// Notes that the file as a whole cannot be used, unless it is known already why.
    public void addIfNone(String cause) {
        if (none()) {
            add("", cause);
        }
    }

    /// Whether so much is wrong that more is not noted.
    public boolean full() {
        return sentences.size() == MOST;
    }

    public boolean none() {
        return sentences.isEmpty();
    }

    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
