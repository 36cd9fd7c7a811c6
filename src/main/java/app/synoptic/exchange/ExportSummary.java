package app.synoptic.exchange;

import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.words.ExportWords;
import app.synoptic.i18n.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What was written, and what the format has no place for.
public record ExportSummary(ExportFormat format, Path file, int events, int questions, int sources, int testimonies, List<Loss> losses) {

    public ExportSummary {
        losses = List.copyOf(losses);
    }

    /// In sentences: what was written, then each thing that the format has no place for and where it stands instead.
    public List<String> sentences(Language language) {
        ExportWords words = ExportWords.in(language);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of("export.written", file, events, questions, sources, testimonies));
        losses.forEach(loss -> sentences.add(words.of(loss)));
        return sentences;
    }
}
