package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Wording;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import java.util.ArrayList;
import java.util.List;

/// How words copied from a pane are cited, so that a reader with the same file finds them again: who published what
/// when, whether the words are the source's or ours, and where in which file they stand.
final class PassageCitation {

    private static final int SHORT_SHA = 12;

    private PassageCitation() {}

    /// The words of `[start, end)` of a text, in UTF-16 code units, with their citation on a line of its own.
    static String of(Source source, Wording wording, int start, int end) {
        List<String> parts = new ArrayList<>();
        parts.add(source.authors().isEmpty() ? source.publisher() : String.join(", ", source.authors()) + ", " + source.publisher());
        if (!source.title().isEmpty()) {
            parts.add("“" + source.title() + "”");
        }
        if (source.published() != null) {
            parts.add(DateLabels.fully(source.published()));
        }
        String words = wording.text().substring(start, end).strip();
        String place = Messages.get(switch (wording.kind()) {
            case ORIGINAL -> "sources.cite.original";
            case DIGEST -> "sources.cite.digest";
        }, Integer.toString(start), Integer.toString(end), wording.id().sha256().substring(0, SHORT_SHA));
        return "“" + words + "”\n— " + String.join(", ", parts) + " (" + place + ")";
    }
}
