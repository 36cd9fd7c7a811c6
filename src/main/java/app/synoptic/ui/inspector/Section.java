package app.synoptic.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One matter: what is asked, how the answers stand to each other, who says what, and what follows.
///
/// @param verdict  empty where none is given
/// @param differ   whether the verdict is that the sources differ
/// @param remarks  on the verdict
/// @param closing  what stands below the lines
record Section(String title, String verdict, boolean differ, List<String> remarks, List<Line> lines, List<String> closing) {

    Section {
        remarks = List.copyOf(remarks);
        lines = List.copyOf(lines);
        closing = List.copyOf(closing);
    }

    /// Words under a title, without sources.
    static Section plain(String title, List<String> words) {
        return new Section(title, "", false, List.of(), List.of(), words);
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
