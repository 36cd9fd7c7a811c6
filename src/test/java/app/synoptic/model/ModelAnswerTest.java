package app.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.synoptic.domain.Dating;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Article;
import app.synoptic.propose.KnownTestimony;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.Why;
import app.synoptic.propose.event.HappeningStatus;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is kept of answers that quote, misquote and invent.
class ModelAnswerTest {

    private static final ModelAddress WHERE = ModelAddress.of("localhost:1");
    private static final String STRIKE = "Dockers at Orrin struck on Monday over their pay, said Ada Lunt.";
    private static final String BRIDGE = "The old bridge at Saltmere collapsed in the storm. Nobody was hurt.";
    private static final String FURNITURE = "Read more: Police arrested nine men at the fair.";
    private static final String TEXT = STRIKE + "\n\n" + BRIDGE + "\n\nThe ferry stayed at the quay. The ferry stayed at the quay.\n\n" + FURNITURE;
    private static final Article ARTICLE = new Article(new SourceId("gazette"), new TextId("c".repeat(64)), TEXT,
            List.of(new Region(RegionKind.BODY, 0, TEXT.indexOf(FURNITURE) - 2), new Region(RegionKind.FURNITURE, TEXT.indexOf(FURNITURE), TEXT.length())),
            Edtf.parse("2023-02-15"), "en");

    private static ObjectNode item(String label, String... quotes) {
        ObjectNode item = JsonNodeFactory.instance.objectNode().put("label", label).put("status", "happened").putNull("saidBy").put("why", "It came about.");
        List.of(quotes).forEach(item.putArray("quotes")::add);
        item.putArray("actors");
        item.putArray("places");
        return item;
    }

    private static String answer(ObjectNode... items) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode list = answer.putArray("happenings");
        List.of(items).forEach(list::add);
        return JsonMapper.shared().writeValueAsString(answer);
    }

    private static ModelAnswer read(ObjectNode... items) {
        return ModelAnswer.of(ARTICLE, List.of(), WHERE, "pythia", answer(items));
    }

    @Test
    void proposesWhatIsQuotedWithTheDateReckonedFromIt() {
        ObjectNode item = item("Dockers strike at Orrin", "dockers at Orrin struck on  Monday over their pay");
        item.putArray("actors").add("“ADA Lunt”!").add("The Mayor");
        item.put("saidBy", "Ada Lunt");
        ModelAnswer answer = read(item);
        Proposal.NewEvent event = answer.proposals().getFirst();
        assertThat(event.ground().passages()).containsExactly(new Passage(ARTICLE.id(), 0, STRIKE.indexOf(",")));
        assertThat(event.ground().by()).isEqualTo("pythia");
        assertThat(event.ground().why()).isEqualTo(new Why.Told("It came about."));
        assertThat(event.happening().date()).isNotNull().satisfies(date -> {
            assertThat(date.date()).hasToString("2023-02-13");
            assertThat(date.dating()).isEqualTo(Dating.RELATIVE);
        });
        assertThat(event.happening().actors()).containsExactly("Ada Lunt");
        assertThat(event.happening().saidBy()).isEqualTo("Ada Lunt");
        assertThat(answer.unnamed()).isEqualTo(1);
        assertThat(answer.thrownAway()).isZero();
    }

    @Test
    void takesADateFromBesideTheWordsQuotedAsInferred() {
        assertThat(read(item("Dockers at Orrin struck", "Dockers at Orrin struck")).proposals().getFirst().happening().date()).isNotNull().satisfies(date -> {
            assertThat(date.date()).hasToString("2023-02-13");
            assertThat(date.dating()).isEqualTo(Dating.INFERRED);
            assertThat(date.words()).isNull();
        });
        assertThat(read(item("Bridge", "The old bridge at Saltmere collapsed")).proposals().getFirst().happening().date()).isNull();
    }

    @Test
    void throwsAwayAndCountsWhatIsNotInTheArticle() {
        ModelAnswer answer = read(item("a", "Dockers at Orrin struck on Tuesday"), item("b", "Police arrested nine men"), item("c", "struck over their pay"),
                item("d", "said Ada Lunt. The old bridge"), item("e", "The old bridge at Saltmere", "and twelve people died there"), item("f", "the storm"),
                item("g", "The ferry stayed at the quay"), item("h", "bridge at Saltmere collapsed"), item("i", "Bridge at Saltmere collapsed"), item("j", "ridge at Saltmere collapse"),
                item("k"), item("l", "Nobody was hurt").put("date", "2020-01-01"), item("m", "Nobody was hurt").put("status", "sure"));
        assertThat(answer.proposals()).hasSize(1);
        assertThat(answer.discarded()).isEqualTo(Map.of(Discarded.NOT_IN_TEXT, 6, Discarded.WRONG_LENGTH, 1, Discarded.AMBIGUOUS, 1, Discarded.REPEATED, 1, Discarded.MALFORMED, 3));
    }

    @Test
    void leavesOutWhatIsToldAlready() {
        KnownTestimony told = new KnownTestimony(new EventId("bridge"), List.of(new Passage(ARTICLE.id(), TEXT.indexOf("bridge"), TEXT.indexOf("bridge") + 6)), true);
        ModelAnswer answer = ModelAnswer.of(ARTICLE, List.of(told), WHERE, "pythia", answer(item("x", "The old bridge at Saltmere collapsed")));
        assertThat(answer.discarded()).isEqualTo(Map.of(Discarded.TOLD, 1));
    }

    @Test
    void labelsAddNoClaim() {
        assertThat(label("Old bridge collapses in storm", "The old bridge at Saltmere collapsed in the storm")).isEqualTo("Old bridge collapses in storm");
        assertThat(label("Twelve die as bridge collapses", "The old bridge at Saltmere collapsed in the storm")).isEqualTo("The old bridge at Saltmere collapsed in the storm");
        assertThat(label("Hurt", "Nobody was hurt")).isEqualTo("Nobody was hurt");
        assertThat(label(" ", "Nobody was hurt")).isEqualTo("Nobody was hurt");
        assertThat(label("Old\u202e bridge\u001b collapses\nin storm", "The old bridge at Saltmere collapsed in the storm")).isEqualTo("Old bridge collapses in storm");
        assertThat(label("Nobody hurt" + "!".repeat(300), "Nobody was hurt")).isEqualTo("Nobody was hurt");
        assertThat(PlainLabel.follows("71 soldiers go", List.of("70 soldiers went and go"))).isFalse();
    }

    private static String label(String label, String quote) {
        return read(item(label, quote)).proposals().getFirst().happening().label();
    }

    @Test
    void believesTheArticleRatherThanTheModelWhereItDeniesOrPlans() {
        String text = "The harbour board will close the bridge at Saltmere.";
        Article article = new Article(new SourceId("gazette"), ARTICLE.id(), text, List.of(new Region(RegionKind.BODY, 0, text.length())), null, "en");
        assertThat(ModelAnswer.of(article, List.of(), WHERE, "pythia", answer(item("x", "harbour board will close the bridge"))).proposals().getFirst().happening().standing())
                .isEqualTo(HappeningStatus.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sure! Here you are: {\"happenings\": []}", "```json\n{\"happenings\": []}\n```", "{\"happenings\": []} {}", "{\"happenings\": [], \"happenings\": []}",
        "{\"happenings\": [", "[[[[[[[[[["})
    void refusesWhatIsNotJson(String answer) {
        assertThat(refused(answer)).isEqualTo(ModelException.Reason.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{}", "{\"happenings\": {}}", "{\"happenings\": [], \"date\": 1}"})
    void refusesAnotherForm(String answer) {
        assertThat(refused(answer)).isEqualTo(ModelException.Reason.WRONG_JSON);
    }

    private static ModelException.Reason refused(String answer) {
        ModelException failed = catchThrowableOfType(ModelException.class, () -> ModelAnswer.of(ARTICLE, List.of(), WHERE, "pythia", answer));
        assertThat(failed.address()).isEqualTo("http://localhost:1");
        return failed.reason();
    }

    /// Quotations made of words of the article and others, at random: what is kept has the words of a quotation, and they stand in what was sent.
    @Property(tries = 300)
    void nothingIsProposedWhoseWordsAreNotInTheText(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> words = List.of((TEXT + " twelve people died never").split("\\s+"));
        ObjectNode[] items = new ObjectNode[20];
        for (int i = 0; i < items.length; i++) {
            int from = random.nextInt(words.size());
            List<String> quote = new ArrayList<>(words.subList(from, Math.min(words.size(), from + 1 + random.nextInt(9))));
            if (random.nextBoolean()) {
                quote.set(random.nextInt(quote.size()), words.get(random.nextInt(words.size())));
            }
            items[i] = item(String.join(" ", quote), String.join(" ", quote));
        }
        ModelAnswer answer = read(items);
        assertThat(answer.proposals().size() + answer.thrownAway()).isEqualTo(items.length);
        for (Proposal.NewEvent event : answer.proposals()) {
            Passage passage = event.ground().passages().getFirst();
            List<String> own = forms(TEXT.substring(passage.start(), passage.end()));
            assertThat(items).anyMatch(item -> forms(item.get("quotes").get(0).asString()).equals(own));
            assertThat(passage.end()).isLessThan(TEXT.indexOf(FURNITURE));
            assertThat(TEXT.substring(passage.start(), passage.end())).doesNotContain("\n");
        }
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }

    @Test
    void sendsTheArticleWithoutTheFurnitureOfItsPage() {
        ModelPrompt prompt = ModelPrompt.of(ARTICLE);
        assertThat(prompt.text()).isEqualTo(TEXT.substring(0, TEXT.indexOf(FURNITURE) - 2));
        assertThat(prompt.characters()).isEqualTo(prompt.instructions().length() + prompt.text().length());
        var form = JsonMapper.shared().readTree(prompt.request("pythia")).get("response_format").get("json_schema").get("schema").get("properties").get("happenings").get("items");
        assertThat(form.get("required")).hasSize(7);
        assertThat(form.get("additionalProperties").asBoolean()).isFalse();
    }
}
