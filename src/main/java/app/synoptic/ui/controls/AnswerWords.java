package app.synoptic.ui.controls;

import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;

/// One source's answer to a question in words.
///
/// @param manner whom it cites and as of when; as many as it says
/// @param note   how its answer was read; empty where that is plain
public record AnswerWords(String value, List<String> manner, String note) {

    public AnswerWords {
        manner = List.copyOf(manner);
    }

    public static AnswerWords of(Question question, Reading reading, OpenDossier open) {
        List<String> manner = new ArrayList<>();
        if (reading.saidBy() != null) {
            manner.add(Messages.get("inspector.said-by", reading.saidBy()));
        }
        if (reading.asOf() != null) {
            manner.add(Messages.get("inspector.as-of", DateLabels.shortly(reading.asOf(), open)));
        }
        return new AnswerWords(ValueWords.of(reading.value(), question.unit(), open), manner,
                reading.note() == null ? "" : reading.note());
    }
}
