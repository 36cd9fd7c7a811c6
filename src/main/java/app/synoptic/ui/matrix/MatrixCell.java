package app.synoptic.ui.matrix;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.Stance;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.AnswerWords;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.DatingWords;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.SilenceWords;
import app.synoptic.ui.controls.ValueWords;
import app.synoptic.ui.controls.markdown.Markdown;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceTestimony;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one source has in one row.
///
/// @param words    in few words
/// @param details  all of it, a line each
/// @param disputed whether another source contradicts it
/// @param silence  which silence it keeps; null where it speaks
/// @param doubtful whether its passages are not, or not all, as they were cited
/// @param first    its first passage in the text shown
record MatrixCell(String words, List<String> details, boolean disputed, @Nullable Silence silence, boolean doubtful,
            @Nullable Passage first) {

    MatrixCell {
        details = List.copyOf(details);
    }

    static MatrixCell of(OpenDossier open, MatrixLine line, RowVerdict standing, Source source) {
        return switch (line) {
            case MatrixLine.OfEvent(Event event) -> of(open, event, standing, source);
            case MatrixLine.OfQuestion(Question question) -> of(open, question, standing, source);
            case MatrixLine.Group _ -> new MatrixCell("", List.of(), false, null, false, null);
        };
    }

    private static MatrixCell of(OpenDossier open, Event event, RowVerdict standing, Source source) {
        List<Attestation> own = event.attestations(source.id());
        List<String> details = new ArrayList<>();
        for (Attestation told : own) {
            DatingWords words = DatingWords.of(source, told, open);
            details.add(words.manner().isEmpty() ? words.date() : words.date() + " · " + words.manner());
            if (!words.note().isEmpty()) {
                details.add(Markdown.plain(words.note()));
            }
        }
        String words = own.stream().map(told -> dating(told, open)).distinct().collect(Collectors.joining("; "));
        return of(open, source, SourceTestimony.of(open, event, source.id()), false, words, details, standing.disputes().test(source.id()));
    }

    private static String dating(Attestation told, OpenDossier open) {
        String date = told.date() == null ? Messages.get("matrix.undated") : DateLabels.ownShortly(told, open);
        return told.stance() == Stance.AFFIRMS ? date : told.date() == null ? EnumWords.of(told.stance())
                : EnumWords.of(told.stance()) + ", " + date;
    }

    private static MatrixCell of(OpenDossier open, Question question, RowVerdict standing, Source source) {
        List<Reading> own = question.readings(source.id());
        List<String> details = new ArrayList<>();
        for (Reading reading : own) {
            AnswerWords answer = AnswerWords.of(question, reading, open);
            details.add(Stream.concat(Stream.of(answer.value()), answer.manner().stream()).collect(Collectors.joining(" · ")));
            if (!answer.note().isEmpty()) {
                details.add(Markdown.plain(answer.note()));
            }
        }
        String words = own.stream().map(reading -> ValueWords.of(reading.value(), null, open)).distinct()
                .collect(Collectors.joining("; "));
        return of(open, source, SourceTestimony.of(open, question, source.id()), true, words, details, standing.disputes().test(source.id()));
    }

    private static MatrixCell of(OpenDossier open, Source source, SourceTestimony testimony, boolean asked, String words, List<String> details,
                           boolean disputed) {
        return switch (testimony) {
            case SourceTestimony.Silent(Silence silence) -> new MatrixCell(EnumWords.of(silence),
                    List.of(SilenceWords.of(silence, source, asked, open)), false, silence, false, null);
            case SourceTestimony.Said(List<Passage> passages, var doubts) -> new MatrixCell(words,
                    doubts.isEmpty() ? details : with(details, "matrix.doubts"), disputed, null, !doubts.isEmpty(),
                    passages.isEmpty() ? null : passages.getFirst());
            case SourceTestimony.Unfound(boolean read) -> new MatrixCell(words,
                    with(details, read ? "matrix.unfound" : "matrix.unheld"), disputed, null, read, null);
        };
    }

    private static List<String> with(List<String> details, String key) {
        List<String> all = new ArrayList<>(details);
        all.add(Messages.get(key));
        return all;
    }
}
