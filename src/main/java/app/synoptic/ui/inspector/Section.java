package app.synoptic.ui.inspector;

import app.synoptic.domain.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One matter: what is asked, how the answers stand to each other, who says what, and what follows.
///
/// @param verdict  empty where none is given
/// @param differ   whether the verdict is that the sources differ
/// @param remarks  on the verdict
/// @param closing  what stands below the lines
/// @param asked    the question its lines answer; null where they answer none
record Section(String title, String verdict, boolean differ, List<String> remarks, List<Line> lines, List<String> closing,
               @Nullable Question asked) {

    Section {
        remarks = List.copyOf(remarks);
        lines = List.copyOf(lines);
        closing = List.copyOf(closing);
    }

    /// Words under a title, without sources.
    static Section plain(String title, List<String> words) {
        return new Section(title, "", false, List.of(), List.of(), words, null);
    }

    /// The section as text, a line for each line.
    String plain() {
        List<String> all = new ArrayList<>();
        all.add(verdict.isEmpty() ? title : title + " (" + verdict + ")");
        Stream.of(remarks.stream(), lines.stream().map(Line::plain), closing.stream()).flatMap(part -> part)
                .forEach(all::add);
        return String.join("\n", all);
    }
}
