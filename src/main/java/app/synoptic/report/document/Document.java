package app.synoptic.report.document;

import app.synoptic.report.figure.Figure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A report, ready to be laid out. Targets are ids of elements within it.
///
/// @param labels the language of the dossier's own words, a BCP 47 tag
/// @param many   whether there are so many sources that they are gathered wherever each would need a row or column of its own
/// @param notes  the notes that belong to nothing told of
public record Document(ReportOptions options, String labels, boolean many, Front front, Summary summary, List<Figure> timeline,
                       List<EventPart> events, List<QuestionPart> questions, List<Grid> matrix, List<NotePart> notes, List<SourcePart> sources) {

    private static final int SOURCES = 25;

    public Document {
        timeline = List.copyOf(timeline);
        events = List.copyOf(events);
        questions = List.copyOf(questions);
        matrix = List.copyOf(matrix);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /// As much of it as its first `count` events, questions, tables and rows make; of many sources no more than a few pages.
    public Document beginning(int count) {
        return new Document(options, labels, many, front, summary, first(count, timeline), first(count, events), first(count, questions),
                first(count, matrix).stream().map(grid -> new Grid(grid.caption(), grid.corner(), grid.columns(), grid.last(), first(count, grid.rows())))
                        .toList(), notes, first(SOURCES, sources));
    }

    private static <T> List<T> first(int count, List<T> all) {
        return all.subList(0, Math.min(count, all.size()));
    }

    /// A name and what it is; `target` is where the name leads, null for nowhere.
    ///
    /// @param language the words' where it is not the report's
    /// @param note     whether the words are a note
    public record Fact(String name, String words, @Nullable String language, boolean note) {
        public Fact(String name, String words, @Nullable String language) {
            this(name, words, language, false);
        }

        public Fact(String name, String words) {
            this(name, words, null);
        }
    }

    /// Words that lead to another place of the report.
    ///
    /// @param language the words' where it is not the report's
    public record Link(String target, String words, @Nullable String language) {
        public Link(String target, String words) {
            this(target, words, null);
        }
    }

    /// A researcher's note, and when she wrote it.
    ///
    /// @param about what it is about, where that is not what it stands with; null otherwise
    /// @param cited the passage it is about; null if it is about something else
    public record NotePart(String written, @Nullable String about, @Nullable Cited cited, String words) {
        public Optional<String> subject() {
            return Optional.ofNullable(about);
        }

        public Optional<Cited> passage() {
            return Optional.ofNullable(cited);
        }
    }

    /// A passage a note is about.
    ///
    /// @param source whose text it lies in; null where the report uses no such text
    /// @param place  where it lies, in words
    /// @param words  the passage in its sentences; empty where the text is not held
    public record Cited(@Nullable Link source, String place, List<Extract> words) {
        public Cited {
            words = List.copyOf(words);
        }

        public Optional<Link> teller() {
            return Optional.ofNullable(source);
        }
    }

    /// The title page.
    ///
    /// @param past      that this tells of the past, in a sentence; null where it does not
    /// @param unchecked what this report could not check, a sentence each
    /// @param note      what the dossier says of itself
    public record Front(String title, String subtitle, String footer, @Nullable String past, List<Fact> facts, List<String> unchecked,
                        @Nullable String note, List<NotePart> notes) {
        public Front {
            facts = List.copyOf(facts);
            unchecked = List.copyOf(unchecked);
            notes = List.copyOf(notes);
        }

        public Optional<String> remark() {
            return Optional.ofNullable(note);
        }

        /// That this tells of the past, in a sentence.
        public Optional<String> asItWas() {
            return Optional.ofNullable(past);
        }
    }

    /// One event.
    ///
    /// @param told   what each source tells that tells of it
    /// @param silent the others
    /// @param id     what the dossier calls it
    public record EventPart(String target, int number, String about, String label, String best, String standing,
                            List<String> differences, @Nullable Figure figure, List<Told> told, List<Silent> silent, @Nullable String note,
                            List<Link> questions, List<NotePart> notes, String id) {
        public EventPart {
            differences = List.copyOf(differences);
            told = List.copyOf(told);
            silent = List.copyOf(silent);
            questions = List.copyOf(questions);
            notes = List.copyOf(notes);
        }

        public Optional<Figure> drawing() {
            return Optional.ofNullable(figure);
        }

        public Optional<String> remark() {
            return Optional.ofNullable(note);
        }
    }

    /// What one source tells of an event, or several that tell the same and of which no text is held.
    ///
    /// @param remarks what is to be known of the passages
    public record Told(List<Link> sources, List<Dating> dating, List<Extract> extracts, List<String> remarks) {
        public Told {
            sources = List.copyOf(sources);
            dating = List.copyOf(dating);
            extracts = List.copyOf(extracts);
            remarks = List.copyOf(remarks);
        }
    }

    /// Sources that are silent for one reason.
    ///
    /// @param sources where they are few; none where they are only counted
    /// @param why     the reason; where they are counted, with their number
    public record Silent(List<Link> sources, String why) {
        public Silent {
            sources = List.copyOf(sources);
        }
    }

    /// One date a source gives, how it gives it, what the dossier remarks on that, and how it came in where it was proposed.
    public record Dating(String date, String manner, @Nullable String note, @Nullable String came) {
        public Optional<String> remark() {
            return Optional.ofNullable(note);
        }

        public Optional<String> proposed() {
            return Optional.ofNullable(came);
        }
    }

    /// One question, its answers by source, and the verdict over them with its reasons.
    public record QuestionPart(Link self, int number, List<Link> events, List<Answer> answers, List<Silent> silent, String verdict,
                               @Nullable String note, List<String> reasons, List<NotePart> notes) {
        public QuestionPart {
            events = List.copyOf(events);
            answers = List.copyOf(answers);
            silent = List.copyOf(silent);
            reasons = List.copyOf(reasons);
            notes = List.copyOf(notes);
        }

        public Optional<String> remark() {
            return Optional.ofNullable(note);
        }
    }

    /// Words of a source that something rests on; none where its text is not held, or they were not found in it.
    public record Basis(Link source, List<Extract> extracts) {
        public Basis {
            extracts = List.copyOf(extracts);
        }
    }

    /// An answer, the sources that give it in one manner, what the dossier remarks on that, and how it came in where it was proposed.
    ///
    /// @param bases what it rests on, for each source that gives it
    public record Answer(List<Link> sources, String value, String manner, @Nullable String note, @Nullable String came, List<Basis> bases) {
        public Answer {
            sources = List.copyOf(sources);
            bases = List.copyOf(bases);
        }

        Answer by(List<Link> tellers, List<Basis> rests) {
            return new Answer(tellers, value, manner, note, came, rests);
        }

        public Optional<String> remark() {
            return Optional.ofNullable(note);
        }

        public Optional<String> proposed() {
            return Optional.ofNullable(came);
        }
    }

    /// A table of subjects by sources.
    public record Grid(String caption, String corner, List<Link> columns, String last, List<GridRow> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public record GridRow(Link subject, List<Cell> cells, String verdict) {
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /// @param disputed whether another source contradicts what is said here
    public record Cell(String words, boolean disputed, boolean silent) {}

    /// One source in the bibliography, with the text used and every passage taken from it.
    public record SourcePart(String target, String name, String chicago, String apa, List<Fact> facts, List<NotePart> notes,
                             List<Place> places) {
        public SourcePart {
            facts = List.copyOf(facts);
            notes = List.copyOf(notes);
            places = List.copyOf(places);
        }
    }

    /// Where passages lie in their text: `[start, end)` in UTF-16 code units, or no place if they were not found.
    ///
    /// @param match what became of them; empty where they stand word for word
    public record Place(Link subject, String range, String match) {}
}
