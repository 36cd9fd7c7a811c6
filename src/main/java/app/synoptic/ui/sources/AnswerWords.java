package app.synoptic.ui.sources;

import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.ValueWords;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a source answers, in words, and by whom it is said.
///
/// @param value  the answer
/// @param manner who said it, as of when, how it was read; each a line
record AnswerWords(String value, List<String> manner) {

    AnswerWords {
        manner = List.copyOf(manner);
    }

    static AnswerWords of(OpenDossier open, Question question, Reading reading) {
        List<String> manner = new ArrayList<>();
        if (reading.saidBy() != null) {
            manner.add(Messages.get("inspector.said-by", reading.saidBy()));
        }
        if (reading.asOf() != null) {
            manner.add(Messages.get("inspector.as-of", Dates.shortly(reading.asOf(), open.dossier())));
        }
        if (reading.note() != null) {
            manner.add(reading.note());
        }
        return new AnswerWords(ValueWords.of(reading.value(), question.unit(), open.dossier()), manner);
    }

    /// All answers of a source on one line; empty where it has none.
    static String of(OpenDossier open, Question question, SourceId source) {
        return Evidence.answers(question, source).map(reading -> of(open, question, reading).value()).distinct()
                .collect(Collectors.joining(" · "));
    }
}
