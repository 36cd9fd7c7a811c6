package app.synoptic.propose.draft;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Article;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.KnownTestimony;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.Why;
import app.synoptic.propose.draft.DraftOutcome.Misdated;
import app.synoptic.propose.draft.DraftOutcome.Taken;
import app.synoptic.propose.draft.DraftOutcome.Thrown;
import app.synoptic.propose.draft.ProposalDraft.Quote;
import app.synoptic.propose.draft.ProposalDraft.Sort;
import app.synoptic.propose.event.HappeningStatus;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignProposalsTest {

    private static final SourceId GAZETTE = new SourceId("gazette");
    private static final TextId ID = new TextId("e".repeat(64));
    private static final String TEXT = """
            Dockers at Orrin struck\non Monday over their pay. Twelve ferries stayed in the harbour. They stayed for a week.

            On 3 March 2023 the board met. It gave way.

            Read more: Nine sheds burnt.""";
    private static final int FURNITURE = TEXT.indexOf("Read more");
    private static final Article ARTICLE = new Article(GAZETTE, ID, TEXT, List.of(new Region(RegionKind.BODY, 0, FURNITURE - 2),
            new Region(RegionKind.FURNITURE, FURNITURE, TEXT.length())), Edtf.parse("2023-02-15"), "en");

    private static ProposalDraft draft(@Nullable String date, Quote... quotes) {
        return new ProposalDraft("proposals[0]", Sort.EVENT, GAZETTE, List.of(quotes), "Dockers strike", date, HappeningStatus.HAPPENED, new Kind("protest"), List.of(), List.of(), null, null,
                0.5, "a model", "it says struck");
    }

    private static Quote quote(String words) {
        return new Quote(words, null, null);
    }

    private static DraftOutcome check(ProposalDraft draft, KnownTestimony... told) {
        Source source = new Source(GAZETTE, "Gazette", "", List.of(), "en", null, null, null, null, null, null, null);
        Dossier quay = new Dossier(new DossierId("quay"), "Quay", null, ZoneOffset.UTC, null, List.of(), List.of(source), List.of(), List.of());
        return new ForeignProposals(quay, Map.of(GAZETTE, new HeldArticle(ARTICLE, List.of(told)))).check(draft);
    }

    private static Proposal.NewEvent taken(DraftOutcome checked) {
        assertThat(checked).isInstanceOf(Taken.class);
        return (Proposal.NewEvent) ((Taken) checked).proposal();
    }

    private static DraftFault fault(DraftOutcome checked) {
        assertThat(checked).isInstanceOf(Thrown.class);
        return ((Thrown) checked).fault();
    }

    @Test
    void wordsThatStandOnceAreFoundWhateverTheWhiteSpace() {
        Proposal.NewEvent event = taken(check(draft(null, quote("Dockers at Orrin struck on Monday"))));
        assertThat(event.ground().passages()).containsExactly(new Passage(ID, 0, TEXT.indexOf(" over their pay")));
        assertThat(event.ground().by()).isEqualTo("a model");
        assertThat(event.ground().why()).isEqualTo(new Why.Told("it says struck"));
    }

    @Test
    void whatDoesNotStandThereWordForWordIsThrownAway() {
        assertThat(fault(check(draft(null, quote("Dockers at Orrin never struck"))))).isEqualTo(DraftFault.NOT_THERE);
        assertThat(fault(check(draft(null, quote("dockers at Orrin"))))).isEqualTo(DraftFault.NOT_THERE);
        assertThat(fault(check(draft(null, quote("ockers at Orrin"))))).isEqualTo(DraftFault.NOT_THERE);
        assertThat(fault(check(draft(null, quote("Dockers at Orrin struck"), quote("Nobody came"))))).isEqualTo(DraftFault.NOT_THERE);
        assertThat(fault(check(draft(null, quote("Nine sheds burnt"))))).isEqualTo(DraftFault.FURNITURE);
        assertThat(fault(check(draft(null, quote("…"))))).isEqualTo(DraftFault.NO_WORDS);
    }

    @Test
    void ofWordsThatStandSeveralTimesTheOffsetsTellWhich() {
        int second = TEXT.lastIndexOf("stayed");
        assertThat(fault(check(draft(null, quote("stayed"))))).isEqualTo(DraftFault.SEVERAL);
        assertThat(fault(check(draft(null, new Quote("stayed", second - 1, second + 5))))).isEqualTo(DraftFault.SEVERAL);
        assertThat(taken(check(draft(null, new Quote("stayed", second, second + 6)))).ground().passages()).containsExactly(new Passage(ID, second, second + 6));
        assertThat(taken(check(draft(null, new Quote("It gave way", 7, 9000)))).ground().passages().getFirst().start()).isEqualTo(TEXT.indexOf("It gave"));
    }

    @Test
    void theDateIsReckonedFromTheWordsAndNotBelieved() {
        DraftOutcome right = check(draft("2023-02-13", quote("struck on Monday")));
        assertThat(((Taken) right).misdated()).isNull();
        assertThat(taken(right).happening().date()).isNotNull().satisfies(date -> assertThat(date.dating()).isEqualTo(Dating.RELATIVE));
        DraftOutcome wrong = check(draft("2023-02-20", quote("struck on Monday")));
        assertThat(((Taken) wrong).misdated()).isEqualTo(new Misdated("2023-02-20", Edtf.parse("2023-02-13")));
        assertThat(taken(wrong).happening().date()).isNotNull().satisfies(date -> assertThat(date.date()).hasToString("2023-02-13"));
        DraftOutcome invented = check(draft("2023-02-14", quote("Twelve ferries stayed")));
        assertThat(((Taken) invented).misdated()).isEqualTo(new Misdated("2023-02-14", null));
        assertThat(taken(invented).happening().date()).isNull();
        assertThat(((Taken) check(draft("some day", quote("Twelve ferries stayed")))).misdated()).isNotNull();
    }

    @Test
    void aDateToldBeforeIsInferred() {
        assertThat(taken(check(draft("2023-03-03", quote("It gave way")))).happening().date()).isNotNull().satisfies(date -> {
            assertThat(date.date()).hasToString("2023-03-03");
            assertThat(date.dating()).isEqualTo(Dating.INFERRED);
        });
        assertThat(taken(check(draft("2023-03-03", quote("Twelve ferries stayed")))).happening().date()).isNull();
    }

    @Test
    void whatTheSourceTestifiesToAlreadyIsNoProposal() {
        KnownTestimony told = new KnownTestimony(new EventId("strike"), List.of(new Passage(ID, 0, 20)), true);
        assertThat(fault(check(draft(null, quote("struck on Monday"), quote("Dockers at Orrin")), told))).isEqualTo(DraftFault.TOLD);
        assertThat(check(draft(null, quote("Twelve ferries stayed")), told)).isInstanceOf(Taken.class);
    }
}
