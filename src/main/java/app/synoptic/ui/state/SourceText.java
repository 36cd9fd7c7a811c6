package app.synoptic.ui.state;

import app.synoptic.compare.AnalysedText;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.Wording;
import app.synoptic.ui.state.find.SearchedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The text shown for a source, with what became of all evidence in it. A doubtful piece is as good as judged where other
/// evidence of its testimony stands in its place. Immutable.
public final class SourceText implements SearchedText, AnalysedText {

    private final SourceId source;
    private final TextOutline outline;
    private final TextReader reader;
    private final PMap<EventId, List<Finding>> findings;
    private final PMap<ReadingId, List<Finding>> answers;
    /// Tells this state from all others.
    private final Object self = new Object();
    private final @Nullable Object before;
    private final Set<EventId> touched;

    /// @param findings by event, in the order of its passages in the text
    /// @param answers  the findings of questions, by reading
    public SourceText(SourceId source, Wording wording, Map<EventId, List<Finding>> findings, Map<ReadingId, List<Finding>> answers) {
        this(source, TextOutline.of(wording), TextReader.of(wording), findings, answers);
    }

    /// A text whose words are read when somebody needs them.
    public SourceText(SourceId source, TextOutline outline, TextReader reader, Map<EventId, List<Finding>> findings, Map<ReadingId, List<Finding>> answers) {
        this(source, outline, reader, settled(HashTreePMap.empty(), findings), settled(HashTreePMap.empty(), answers), null, Set.of());
    }

    /// A text that answers no question.
    public SourceText(SourceId source, Wording wording, Map<EventId, List<Finding>> findings) {
        this(source, wording, findings, Map.of());
    }

    private SourceText(SourceId source, TextOutline outline, TextReader reader, PMap<EventId, List<Finding>> findings, PMap<ReadingId, List<Finding>> answers,
                       @Nullable Object before, Set<EventId> touched) {
        this.source = source;
        this.outline = outline;
        this.reader = reader;
        this.findings = findings;
        this.answers = answers;
        this.before = before;
        this.touched = touched;
    }

    /// The same where other findings are known of some events and readings; none where the list is empty. Takes time with
    /// what is other.
    public SourceText with(Map<EventId, List<Finding>> otherFindings, Map<ReadingId, List<Finding>> otherAnswers) {
        return new SourceText(source, outline, reader, settled(findings, otherFindings), settled(answers, otherAnswers), self,
                Set.copyOf(otherFindings.keySet()));
    }

    private static <K> PMap<K, List<Finding>> settled(PMap<K, List<Finding>> known, Map<K, List<Finding>> found) {
        Map<K, List<Finding>> next = new HashMap<>();
        found.forEach((key, all) -> next.put(key, all.stream().map(finding -> finding.covered(all) ? finding.withdrawn() : finding).toList()));
        PMap<K, List<Finding>> kept = known.minusAll(next.keySet());
        next.values().removeIf(List::isEmpty);
        return kept.plusAll(next);
    }

    /// The events of which something else may have become here than in another state; empty where that may be all.
    Optional<Set<EventId>> since(SourceText other) {
        return other == this ? Optional.of(Set.of()) : other.self == before ? Optional.of(touched) : Optional.empty();
    }

    @Override
    public SourceId source() {
        return source;
    }

    @Override
    public Optional<Wording> words() {
        return reader.read(outline);
    }

    /// The words; where they are damaged, as many blanks as there were characters.
    public Wording wording() {
        return words().orElseGet(() -> new Wording(outline.id(), outline.kind(), "UTF-8", outline.reader(), " ".repeat(outline.length()), List.of(), List.of()));
    }

    /// Whether it is its file as decoded, so that another encoding makes another text of it.
    public boolean plain() {
        return outline.reader().equals(Wording.PLAIN);
    }

    /// Whether it is the same text with the same regions.
    public boolean sameWords(SourceText other) {
        return outline.equals(other.outline);
    }

    /// What is known of it without its words.
    public TextOutline outline() {
        return outline;
    }

    /// The pages of its file; empty where it has none.
    public Optional<Pages> pages() {
        return reader.pages(outline);
    }

    /// The saved page it was read from; empty where it was read from another kind of file.
    public Optional<WebPage> webPage() {
        return reader.webPage(outline);
    }

    /// Whether the words are in memory.
    public boolean atHand() {
        return reader.atHand(outline);
    }

    /// Reads the words without holding up the FX thread, which calls this; runs `done` there.
    public void fetch(Runnable done) {
        reader.fetch(List.of(outline), done);
    }

    /// The same of some texts of one library.
    public static void fetch(List<SourceText> some, Runnable done) {
        some.getFirst().reader.fetch(some.stream().map(text -> text.outline).toList(), done);
    }

    /// In UTF-16 code units.
    public int length() {
        return outline.length();
    }

    @Override
    public Map<EventId, List<Finding>> findings() {
        return findings;
    }

    public Map<ReadingId, List<Finding>> answers() {
        return answers;
    }

    @Override
    public TextId id() {
        return outline.id();
    }

    @Override
    public TextKind kind() {
        return outline.kind();
    }

    public boolean original() {
        return outline.kind() == TextKind.ORIGINAL;
    }

    /// What became of the evidence of one event here; empty where the source has none for it.
    public List<Finding> of(EventId event) {
        return findings.getOrDefault(event, List.of());
    }

    @Override
    public List<Finding> of(ReadingId reading) {
        return answers.getOrDefault(reading, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || other instanceof SourceText that && source.equals(that.source) && outline.equals(that.outline)
                && findings.equals(that.findings) && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, outline.id());
    }
}
