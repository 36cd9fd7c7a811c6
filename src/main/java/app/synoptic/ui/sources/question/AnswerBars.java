package app.synoptic.ui.sources.question;

import app.synoptic.compare.Judgement;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.Value;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.controls.ValueWords;
import app.synoptic.ui.state.OpenDossier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answers to a question that can be drawn on a scale, in the order of the dossier's sources.
final class AnswerBars {

    private AnswerBars() {}

    static List<AnswerBar> of(OpenDossier open, Question question) {
        Judgement judgement = open.verdicts().of(question);
        List<AnswerBar> bars = new ArrayList<>();
        for (Source source : open.dossier().sources()) {
            question.readings(source.id()).stream()
                    .flatMap(reading -> bar(open, question, source, reading, judgement.disputes(source.id())).stream()).forEach(bars::add);
        }
        return bars;
    }

    private static Optional<AnswerBar> bar(OpenDossier open, Question question, Source source, Reading reading, boolean disputed) {
        String words = ValueWords.of(reading.value(), question.unit(), open);
        return switch (reading.value()) {
            case Value.Number(var min, var max) -> Optional.of(new AnswerBar(source.id(), source.publisher(),
                    min == null ? null : min.doubleValue(), max == null ? null : max.doubleValue(), false, disputed, words));
            case Value.Date(Edtf date) -> {
                Bounds bounds = date.bounds(open.dossier().zone());
                boolean blurred = date.approximate() || date.uncertain();
                yield bounds.from() == null && bounds.until() == null ? Optional.empty()
                        : Optional.of(new AnswerBar(source.id(), source.publisher(), millis(bounds.from()), millis(bounds.until()), blurred,
                        disputed, words));
            }
            default -> Optional.empty();
        };
    }

    private static @Nullable Double millis(@Nullable Instant at) {
        return at == null ? null : (double) at.toEpochMilli();
    }
}
