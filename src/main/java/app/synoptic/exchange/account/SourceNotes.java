package app.synoptic.exchange.account;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.words.MannerText;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ValueText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each source says, a line for each testimony, for formats that know sources and nothing besides: of what, its own date or
/// answer, and every passage with its words and place, or the fingerprint by which it is found.
public final class SourceNotes {

    private final ExportContent content;
    private final Map<SourceId, List<String>> lines = new HashMap<>();

    public SourceNotes(ExportContent content) {
        this.content = content;
        for (Topic topic : content.topics()) {
            topic.testimonies().forEach(own -> lines.computeIfAbsent(own.source(), _ -> new ArrayList<>()).add(line(topic, own)));
        }
    }

    /// In the order in which events and questions are told of.
    public List<String> of(SourceId source) {
        return List.copyOf(lines.getOrDefault(source, List.of()));
    }

    private String line(Topic topic, Testimony testimony) {
        Phrases words = content.words();
        String said = switch (testimony) {
            case Attestation own -> words.dates().own(own);
            case Reading own -> ValueText.of(own.value(), topic instanceof Question question ? question.unit() : null, words, words.dates()::full);
        };
        StringBuilder line = new StringBuilder(topic instanceof Event event ? event.label() + " (" + words.dates().full(event.date()) + ")" : topic.title())
                .append(" – ").append(said).append(" · ").append(MannerText.of(testimony, words)).append('.');
        content.passages(testimony).forEach(passage -> line.append(' ').append(PassageText.findable(passage, content.options().language())).append(';'));
        return line.toString().replaceAll("\\s+", " ");
    }
}
