package app.synoptic.exchange.page.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a page knows, in the shape of its JSON. A value of type `Object` is said: one string where it reads alike in all
/// languages, otherwise one for each, in the order of `languages`. Sources, kinds and events are named by their place in their
/// list, dates by their key in `dates`. Moments are milliseconds since 1970-01-01T00:00 by the clock of the dossier's zone.
///
/// @param labels the language of the dossier's own words, a BCP 47 tag
/// @param window the stretch of time to begin with
/// @param words  what the program says, by key
public record AffairData(String id, String title, String zone, String program, Object written, String labels, List<String> languages, List<Long> window,
                         @Nullable List<Object> note, Map<String, Object> words, List<KindData> kinds, List<SourceData> sources, List<EventData> events,
                         List<QuestionData> questions, Map<String, DateData> dates) {

    /// A date as it was given.
    ///
    /// @param from  null where it is open, or not known
    /// @param until when it is over; null as `from`
    /// @param marks `a` approximate, `u` uncertain, `i` an interval, `t` a moment of the day
    /// @param full  in words
    /// @param brief in words for narrow places
    public record DateData(@Nullable Long from, @Nullable Long until, String marks, Object full, Object brief) {}

    /// @param hue the name of its colour; null where it has none of its own
    public record KindData(String id, String label, @Nullable String hue) {}

    /// @param name    what it is called among the others
    /// @param knows   the date its knowledge ends
    /// @param derived the source it was taken from
    /// @param text    null where none may be shown
    public record SourceData(String id, Object name, String publisher, String title, List<String> authors, String language, @Nullable String url,
                             @Nullable String published, @Nullable String knows, @Nullable Integer derived, String citation,
                             @Nullable List<Object> note, @Nullable TextData text) {}

    /// The words of a source that are shown.
    ///
    /// @param sha256 of the file they are in
    /// @param blocks paragraphs of what can be cited
    public record TextData(boolean original, String sha256, List<BlockData> blocks) {}

    /// @param at where it begins in its text, in UTF-16 code units
    public record BlockData(String kind, int at, String words) {}

    /// @param tier       0 for what matters most
    /// @param whole      the event it is a phase of
    /// @param verdict    the key of its word
    /// @param origins    how many independent origins its sources have
    /// @param differences why they differ
    /// @param silent     a letter for each source, see [SilenceLetters], or how many there are of each letter
    public record EventData(String id, String label, String date, int kind, boolean planned, int tier, List<String> actors, List<String> places,
                            List<String> tags, @Nullable String whole, @Nullable List<Object> note, String verdict, int origins, List<Object> differences,
                            List<TellingData> told, Object silent) {}

    /// What a source says of an event.
    ///
    /// @param by       whom it cites
    /// @param disputed whether another source contradicts it
    /// @param at       the passages: where each begins and ends in the source's text, and 1 where it is doubtful, else 0
    public record TellingData(int source, @Nullable String date, @Nullable String dating, String stance, @Nullable String by, boolean mention,
                              boolean disputed, @Nullable List<Object> note, List<int[]> at) {}

    /// @param reasons why the verdict is what it is
    public record QuestionData(String id, String question, List<Integer> events, String verdict, List<Object> reasons, @Nullable List<Object> note,
                               List<AnswerData> answers, Object silent) {}

    /// What a source answers.
    ///
    /// @param asOf the date it speaks of
    public record AnswerData(int source, Object value, @Nullable String by, @Nullable String asOf, boolean disputed, @Nullable List<Object> note,
                             List<int[]> at) {}
}
