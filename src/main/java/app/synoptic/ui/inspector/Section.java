package app.synoptic.ui.inspector;

import app.synoptic.domain.EventId;
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
/// @param ways     other events
/// @param tags     tags to choose events by
record Section(String title, String verdict, boolean differ, List<String> remarks, List<AnswerLine> lines, List<String> closing,
               @Nullable Question asked, List<Way> ways, List<String> tags) {

    /// Another event, and a way to it.
    record Way(EventId event, String words) {}

    Section {
        remarks = List.copyOf(remarks);
        lines = List.copyOf(lines);
        closing = List.copyOf(closing);
        ways = List.copyOf(ways);
        tags = List.copyOf(tags);
    }

    /// One that leads to no other event, nor to those of a tag.
    Section(String title, String verdict, boolean differ, List<String> remarks, List<AnswerLine> lines, List<String> closing,
            @Nullable Question asked) {
        this(title, verdict, differ, remarks, lines, closing, asked, List.of(), List.of());
    }

    /// Words under a title, without sources.
    static Section plain(String title, List<String> words) {
        return new Section(title, "", false, List.of(), List.of(), words, null);
    }

    /// Other events under a title.
    static Section leading(String title, List<Way> ways) {
        return new Section(title, "", false, List.of(), List.of(), List.of(), null, ways, List.of());
    }

    /// Tags under a title.
    static Section filed(String title, List<String> tags) {
        return new Section(title, "", false, List.of(), List.of(), List.of(), null, List.of(), tags);
    }

    /// The section as text, a line for each line.
    String plain() {
        List<String> all = new ArrayList<>();
        all.add(verdict.isEmpty() ? title : title + " (" + verdict + ")");
        Stream.of(remarks.stream(), lines.stream().map(AnswerLine::plain), closing.stream(), ways.stream().map(Way::words), tags.stream()).flatMap(part -> part)
                .forEach(all::add);
        return String.join("\n", all);
    }
}
