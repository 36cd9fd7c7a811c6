package app.synoptic.exchange.content;

import app.synoptic.compare.DossierAnalysis;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.report.document.ReportText;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.SourceNames;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// What every format draws from: the events told of, the questions about them, and what supports each testimony. Made for one
/// export, by the thread that makes it.
public final class ExportContent {

    private final ExportInput input;
    private final ExportProgress progress;
    private final List<Event> events;
    private final List<Question> questions;
    private final SourceNames names;
    private final Passages passages;
    private final AddedWords added;
    private final int testimonies;
    private int told;

    public ExportContent(ExportInput input, ExportProgress progress) {
        this.input = input;
        this.progress = progress;
        Set<EventId> wanted = new HashSet<>(input.events());
        Dossier dossier = input.dossier();
        this.events = dossier.events().stream().filter(event -> wanted.contains(event.id())).sorted(Comparator.comparing(this::begin)).toList();
        boolean all = events.size() == dossier.events().size();
        this.questions = dossier.questions().stream().filter(question -> all || question.events().stream().anyMatch(wanted::contains)).toList();
        this.names = new SourceNames(dossier, words());
        this.passages = new Passages(input);
        this.added = AddedWords.of(input.catalogue());
        this.testimonies = topics().stream().mapToInt(topic -> topic.testimonies().size()).sum();
    }

    private Instant begin(Event event) {
        Bounds bounds = event.date().bounds(input.dossier().zone());
        return bounds.from() != null ? bounds.from() : bounds.until() != null ? bounds.until() : Instant.MAX;
    }

    public Dossier dossier() {
        return input.dossier();
    }

    /// How the sources stand to each other.
    public DossierAnalysis analysis() {
        return input.analysis();
    }

    /// How proposed words came to testimonies that were there before.
    public AddedWords added() {
        return added;
    }

    public ExportInput input() {
        return input;
    }

    public ExportOptions options() {
        return input.options();
    }

    /// The words for values of the domain, in the language of the export.
    public Phrases words() {
        return Phrases.in(input.options().language());
    }

    /// The events told of, by their best dates.
    public List<Event> events() {
        return events;
    }

    /// The questions about them; where all events are told of, all questions.
    public List<Question> questions() {
        return questions;
    }

    /// All sources of the dossier: those that are silent say something by it.
    public List<Source> sources() {
        return input.dossier().sources();
    }

    /// Events and questions, one after another.
    public List<Topic> topics() {
        return Stream.<Topic>concat(events.stream(), questions.stream()).toList();
    }

    /// What the sources are called.
    public SourceNames names() {
        return names;
    }

    /// How many testimonies there are to what is told of.
    public int testimonies() {
        return testimonies;
    }

    /// The text of one kind held of a source, whose words may be told of a digest, and of an original where the options say so.
    public Optional<ReportText> text(Source source, TextKind kind) {
        return input.texts().of(source.id(), kind);
    }

    /// The passages that support a testimony, in the dossier's order. This is what takes time in an export, so it is here that
    /// whoever follows it is told.
    ///
    /// @throws CancellationException if the export is not wanted any more
    public List<CitedPassage> passages(Testimony testimony) {
        told = Math.min(told + 1, testimonies);
        goOn();
        return passages.of(testimony);
    }

    /// For what takes time besides.
    ///
    /// @throws CancellationException if the export is not wanted any more
    public void goOn() {
        if (!progress.at(told, testimonies)) {
            throw new CancellationException("the export is not wanted any more");
        }
    }

    /// Each place of a passage with the words around it, as far as words of that text may be told.
    public List<Quotation> quotations(CitedPassage passage) {
        return input.texts().of(passage.source(), passage.kind()).map(text -> passage.places().stream()
                .map(place -> Quotation.of(text.wording().text(), place, told(passage.kind()))).toList()).orElse(List.of());
    }

    private boolean told(TextKind kind) {
        return kind == TextKind.DIGEST || input.options().texts();
    }
}
