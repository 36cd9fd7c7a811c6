package app.synoptic.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.annotate.Placement.Left;
import app.synoptic.annotate.Placement.Placed;
import app.synoptic.annotate.file.ForeignAnnotation.Kind;
import app.synoptic.annotate.file.ForeignAnnotation.Target;
import app.synoptic.annotate.file.ForeignAnnotation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.propose.Article;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.draft.ProposalDraft.Sort;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnotationPlacerTest {

    private static final SourceId GAZETTE = new SourceId("gazette");
    private static final SourceId COURIER = new SourceId("courier");
    private static final String TEXT = "Dockers struck on Monday. Nine ferries lay idle. Nine ferries lay idle again.";
    private static final Target NOWHERE = new Target(null, null, null, null);

    private static Source source(SourceId id, @Nullable String url) {
        return new Source(id, id.value(), "", List.of(), "en", url, null, null, null, null, null, null, ReadingProgress.assumed(true));
    }

    private static HeldArticle held(SourceId id, String text, String sha) {
        return new HeldArticle(new Article(id, new TextId(sha.repeat(64)), text, List.of(new Region(RegionKind.BODY, 0, text.length())), Edtf.parse("2023-02-15"), "en"), List.of());
    }

    private static AnnotationPlacer placer() {
        Event strike = new Event(new EventId("strike"), "Dockers strike", Edtf.parse("2023-02-13"), null, new app.synoptic.domain.Kind("protest"), Status.HAPPENED, Tier.CORE, List.of(), List.of(),
                null, List.of(), Map.of());
        Dossier quay = new Dossier(new DossierId("quay"), "Quay", null, ZoneOffset.UTC, null, List.of(),
                List.of(source(GAZETTE, "https://www.gazette.example/news/ferries?utm_source=x"), source(COURIER, null)), List.of(strike), List.of());
        return new AnnotationPlacer("notes.json", quay, Map.of(GAZETTE, held(GAZETTE, TEXT, "a"), COURIER, held(COURIER, TEXT + " The council met.", "b")));
    }

    private static ForeignAnnotation annotation(Target target, String words, String prefix, String comment, String... tags) {
        return new ForeignAnnotation("annotation 1", target, new TextQuoteSelector(words, prefix, ""), comment, null, null, List.of(tags), "Ada", Kind.HIGHLIGHT);
    }

    private static LeftReason left(ForeignAnnotation annotation) {
        return ((Left) placer().place(annotation)).reason();
    }

    @Test
    void findsTheSourceByItsAddressHoweverItIsWrittenThoughItIsReadThrough() {
        Placed placed = (Placed) placer().place(annotation(new Target("http://gazette.example/news/ferries/#top", null, null, null), "Dockers struck", "", "They struck\nat last", "walkout"));
        assertThat(placed.draft().source()).isEqualTo(GAZETTE);
        assertThat(placed.draft().label()).isEqualTo("They struck");
        assertThat(placed.draft().because()).isEqualTo("They struck at last");
        assertThat(placed.draft().by()).isEqualTo("Ada, notes.json");
        assertThat(placed.proposal()).isInstanceOfSatisfying(Proposal.NewEvent.class, one -> assertThat(one.happening().tags()).containsExactly("walkout"));
    }

    @Test
    void isOfTheEventThatATagNames() {
        Placed placed = (Placed) placer().place(annotation(new Target(null, null, "gazette", null), "Dockers struck", "", "", "dockers  STRIKE"));
        assertThat(placed.draft().sort()).isEqualTo(Sort.TESTIMONY);
        assertThat(placed.draft().event()).isEqualTo(new EventId("strike"));
    }

    @Test
    void tellsWordsThatStandTwiceApartByWhatStandsBeforeThem() {
        Target gazette = new Target(null, null, null, "a".repeat(64));
        assertThat(left(annotation(gazette, "Nine ferries lay idle", "", ""))).isEqualTo(LeftReason.SEVERAL);
        Placed placed = (Placed) placer().place(annotation(gazette, "Nine ferries lay idle", "Nine ferries lay idle. ", ""));
        assertThat(placed.proposal().ground().passages().getFirst().start()).isEqualTo(TEXT.lastIndexOf("Nine"));
        assertThat(placed.draft().label()).isEqualTo("Nine ferries lay idle");
    }

    @Test
    void looksEverywhereWhereNoSourceIsNamed() {
        assertThat(placer().place(annotation(NOWHERE, "The council met", "", ""))).isInstanceOfSatisfying(Placed.class, placed -> assertThat(placed.draft().source()).isEqualTo(COURIER));
        assertThat(left(annotation(NOWHERE, "Dockers struck", "", ""))).isEqualTo(LeftReason.SEVERAL_SOURCES);
        assertThat(left(annotation(NOWHERE, "Nobody said so", "", ""))).isEqualTo(LeftReason.NOWHERE);
        assertThat(left(annotation(new Target(null, null, "gazette", null), "The council met", "", ""))).isEqualTo(LeftReason.NOT_THERE);
    }
}
