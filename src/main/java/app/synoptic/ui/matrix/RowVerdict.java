package app.synoptic.ui.matrix;

import app.synoptic.compare.DisagreementDegree;
import app.synoptic.compare.MatrixRow;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.Verdict;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.sources.CountWords;
import app.synoptic.ui.state.OpenDossier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the sources stand to each other in one row, in words.
///
/// @param words    the verdict in few words
/// @param degree   how many pairs of sources contradict each other; empty where none do
/// @param counts   how many sources say what, as [CountWords] tells
/// @param disputed whether the sources contradict each other
/// @param disputes the sources that another one contradicts
record RowVerdict(Verdict verdict, String words, String degree, String counts, boolean disputed, Predicate<SourceId> disputes) {

    static final RowVerdict NONE = new RowVerdict(Verdict.UNANSWERED, "", "", "", false, _ -> false);

    static RowVerdict of(OpenDossier open, Topic topic) {
        MatrixRow row = open.row(topic);
        return new RowVerdict(row.verdict(), words(row), degree(row.degree()), CountWords.of(topic, row.counts().get()), row.disputed(), row.disputes());
    }

    /// All of it, a line each.
    String details() {
        return Stream.of(degree, counts).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String words(MatrixRow row) {
        boolean overruled = row.topic() instanceof Question question && question.overruled() != null;
        return row.byAnswers() ? Messages.get("matrix.differ.answers")
                : overruled ? Messages.get("matrix.overruled", EnumWords.of(row.verdict())) : EnumWords.of(row.verdict());
    }

    private static String degree(DisagreementDegree degree) {
        return degree.apart() == 0 ? "" : Messages.get("matrix.degree", degree.apart(), degree.pairs());
    }

    static RowVerdict of(OpenDossier open, MatrixLine line) {
        return switch (line) {
            case MatrixLine.OfEvent(Event event) -> of(open, event);
            case MatrixLine.OfQuestion(Question question) -> of(open, question);
            case MatrixLine.Group _ -> NONE;
        };
    }
}
