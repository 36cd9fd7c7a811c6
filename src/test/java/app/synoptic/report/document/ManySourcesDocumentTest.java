package app.synoptic.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.domain.Event;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.report.Flood;
import app.synoptic.report.Strike;
import app.synoptic.report.document.Document.Answer;
import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.Grid;
import app.synoptic.report.document.Document.GridRow;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.Document.SourcePart;
import app.synoptic.report.document.Document.Told;
import app.synoptic.report.document.Summary.Point;
import app.synoptic.report.document.Summary.Section;
import app.synoptic.report.figure.Figure;
import app.synoptic.ui.Velden;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a report makes of more sources than one page has room for.
@Tag("slow")
class ManySourcesDocumentTest {

    private static final int PAPERS = 60;

    private final ReportInput input = Flood.of(PAPERS);
    private final Document document = DocumentBuilder.of(input);
    private final Document whole = DocumentBuilder.of(Flood.whole(PAPERS));

    @Test
    void tellsFirstOnWhatMostPairsOfSourcesContradictEachOther() {
        Section contested = section(document, "What the sources contradict each other on");

        assertThat(contested.points()).hasSizeBetween(8, 12);
        assertThat(contested.points().getFirst().label()).isEqualTo("The mole at Pell breaks");
        assertThat(contested.points()).extracting(point -> Integer.parseInt(point.words().replaceAll(" .*", "").replace(",", "")))
                .isSortedAccordingTo((one, other) -> other - one);
        assertThat(contested.points()).extracting(Point::target).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void listsNoMoreThanOnePageHasRoomForAndSaysHowManyThereAre() {
        Document large = DocumentBuilder.of(Flood.whole(240));

        assertThat(large.summary().sections().stream().mapToInt(section -> section.points().size()).sum()).isEqualTo(14);
        assertThat(section(large, "What the sources contradict each other on").more()).hasValueSatisfying(more ->
                assertThat(more).matches("\\d+ more are marked in the chapters that follow\\."));
    }

    @Test
    void saysWhatEachCampSaysAndHowManySourcesThatIs() {
        Point houses = section(document, "What the sources contradict each other on").points().stream()
                .filter(point -> point.label().equals("How many houses were lost?")).findFirst().orElseThrow();

        assertThat(houses.words()).matches("\\d+ of \\d+ pairs · 52 \\(\\d\\) · 40 \\(\\d\\) · \\d\\d \\(\\d\\) · \\d\\d \\(\\d\\) · and one other");
    }

    @Test
    void tellsWhatManySourcesHaveFromOne() {
        assertThat(section(whole, "What rests on one origin").points()).singleElement().satisfies(point -> {
            assertThat(point.label()).isEqualTo("A levy for the dams is announced");
            assertThat(point.words()).matches("\\d+ sources, one voice: taken from Coast Agency");
        });
        assertThat(section(DocumentBuilder.of(Strike.plain()), "What rests on one origin").key()).isPresent();
    }

    @Test
    void tellsWhatNobodyReportsOfTheWholeAffairEvenWhereItTellsOfContestedEventsAlone() {
        assertThat(section(document, "What nobody reports").points()).extracting(Point::label, Point::words).containsExactly(
                tuple("The firemen's parade", "planned, 20 May 1907; no source reports that it took place"),
                tuple("An inquiry is opened", "25 May 1907; no source that was read through mentions it"));
        assertThat(section(document, "What nobody reports").points()).extracting(Point::place).allMatch(Optional::isEmpty);
    }

    @Test
    void doesNotSayThatNobodyMentionsWhatNobodyHasReadThrough() {
        ReportInput unread = Strike.of(Velden.dossier(), null, List.of(), List.of());
        var sources = unread.dossier().sources().stream().map(source -> source.read(ReadingProgress.BEGUN)).toList();
        List<Event> untold = unread.dossier().events().stream().map(event -> event.id().equals(Velden.SETTLED)
                ? event.told(List.of(), event.silences()) : event).toList();
        ReportInput begun = Strike.of(unread.dossier().with(sources, untold, unread.dossier().questions()), null, List.of(), List.of());

        assertThat(DocumentBuilder.of(begun).summary().sections()).extracting(Section::heading).doesNotContain("What nobody reports");
        assertThat(DocumentBuilder.of(begun).summary().reading()).startsWith("0 of 5 sources were read through, 5 in part, 0 not at all.");
    }

    @Test
    void saysHowMuchThereIsAndHowFarItWasRead() {
        assertThat(document.summary().extent()).matches("\\d+ of 60 sources tell of the \\d+ events in this report; they contradict each other on \\d+\\. "
                + "Of one question asked of them, the answers to one contradict each other\\.");
        assertThat(document.summary().reading()).startsWith("40 of 60 sources were read through, 10 in part, 10 not at all.");
    }

    @Test
    void givesARowOnlyToWhoTellsAndCountsTheOthers() {
        EventPart last = document.events().getLast();
        Event event = input.dossier().events().stream().filter(one -> one.label().equals(last.label())).findFirst().orElseThrow();

        int telling = (int) event.attestations().stream().map(Testimony::source).distinct().count();
        assertThat(last.told().stream().flatMap(told -> told.sources().stream())).hasSize(telling).doesNotHaveDuplicates();
        assertThat(last.silent()).allMatch(silent -> silent.sources().isEmpty());
        assertThat(last.silent().stream().mapToInt(silent -> Integer.parseInt(silent.why().replaceAll("\\bone\\b", "1").replaceAll("\\D", ""))).sum()).isEqualTo(PAPERS - telling);
    }

    @Test
    void gathersInOneRowWhoTellsTheSameWithoutAText() {
        List<Told> textless = document.events().getFirst().told().stream().filter(told -> told.extracts().isEmpty()).toList();

        assertThat(textless).extracting(told -> told.dating().getFirst().date()).doesNotHaveDuplicates();
        assertThat(textless).anySatisfy(told -> {
            assertThat(told.sources()).hasSizeGreaterThan(2);
            assertThat(told.remarks()).containsExactly("They report this, but no text of theirs is held.");
        });
    }

    @Test
    void putsAnswersThatAreAlikeInOneRow() {
        List<Answer> answers = document.questions().getFirst().answers();

        assertThat(answers).extracting(Answer::value).doesNotHaveDuplicates().hasSize(5).first().isEqualTo("52 houses");
        assertThat(answers.stream().mapToInt(answer -> answer.sources().size()).sum())
                .isEqualTo(input.dossier().questions().getFirst().readings().size());
    }

    @Test
    void setsTheMatrixOutInTablesThatFitAPageAndHoldNothingButWhatIsTold() {
        List<Grid> events = whole.matrix().stream().filter(grid -> grid.corner().equals("Event")).toList();

        assertThat(events).hasSizeGreaterThan(4).allSatisfy(grid -> assertThat(grid.columns()).hasSizeLessThanOrEqualTo(7));
        assertThat(events.stream().flatMap(grid -> grid.rows().stream()).map(GridRow::cells))
                .allMatch(cells -> cells.stream().anyMatch(cell -> !cell.silent()));
        Set<String> telling = whole.events().stream().flatMap(event -> event.told().stream()).flatMap(told -> told.sources().stream()).map(Link::target).collect(Collectors.toSet());
        assertThat(events.stream().flatMap(grid -> grid.columns().stream()).map(Link::target)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(telling);
        assertThat(events.getLast().caption()).endsWith("to " + telling.size() + " of " + telling.size() + ")");
    }

    @Test
    void setsWhatIsOfOneOriginSideBySide() {
        List<Link> columns = whole.matrix().getFirst().columns();

        assertThat(columns).extracting(Link::words).startsWith("Coast Agency");
        assertThat(columns.stream().skip(1)).allMatch(column -> input.dossier().sources().stream()
                .anyMatch(source -> column.target().equals("source-" + source.id()) && Flood.AGENCY.equals(source.derivedFrom())));
    }

    @Test
    void tellsSeveralArticlesOfOnePublisherApart() {
        assertThat(document.sources()).extracting(SourcePart::name).doesNotHaveDuplicates().contains("Brinkwater Courier, 11 May", "Brinkwater Courier, 12 May");
        assertThat(DocumentBuilder.of(Strike.plain()).sources()).extracting(SourcePart::name).contains("Harrow Courier");
    }

    @Test
    void drawsFiguresThatFitAPageHoweverManySourcesThereAre() {
        for (Document one : List.of(document, DocumentBuilder.of(Flood.whole(240)))) {
            assertThat(one.timeline()).extracting(Figure::height).allMatch(height -> height <= 490);
            assertThat(one.events().stream().flatMap(event -> event.drawing().stream())).isNotEmpty().extracting(Figure::height).allMatch(height -> height <= 600);
        }
        assertThat(document.timeline().getFirst().labels()).extracting(Figure.Label::words).contains("Best dates", "Given by most", "Given by fewer");
        assertThat(document.events().getFirst().drawing().orElseThrow().labels()).extracting(Figure.Label::words)
                .anyMatch(words -> words.matches("\\d+ sources"));
    }

    @Test
    void namesNoLongListOfSourcesInASentence() {
        Set<String> sentences = new HashSet<>(document.front().unchecked());
        document.events().forEach(event -> sentences.addAll(event.differences()));
        document.questions().forEach(question -> sentences.addAll(question.reasons()));

        assertThat(sentences).isNotEmpty().allMatch(sentence -> sentence.length() < 400).anyMatch(sentence -> sentence.startsWith("No text is held of "))
                .anyMatch(sentence -> sentence.matches("Date: 4 May 1907 \\(\\d+\\) · .* pairs of camps that differ, \\d+ cannot both be right\\."));
    }

    @Test
    void beginsWithNoMoreThanAPreviewNeeds() {
        Document beginning = document.beginning(2);

        assertThat(beginning.events()).hasSize(2);
        assertThat(beginning.matrix()).hasSize(2);
        assertThat(beginning.sources()).hasSizeLessThan(PAPERS);
        assertThat(beginning.summary()).isEqualTo(document.summary());
    }

    private static Section section(Document of, String heading) {
        return of.summary().sections().stream().filter(section -> section.heading().equals(heading)).findFirst().orElseThrow();
    }
}
