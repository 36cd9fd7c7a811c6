package app.synoptic.compare.collation;

import static app.synoptic.compare.collation.MarkedWitnesses.reading;
import static app.synoptic.compare.collation.MarkedWitnesses.witness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.compare.collation.Collation.Collated;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CollationTest {

    @Test
    void sayWhichWordsEveryPaperPrints() {
        Collation notice = Collation.of(List.of(
                witness("courier", "A notice says: [“The council sends twenty constables to Velden for a limited time, to calm the port.”]"),
                witness("gazette", "[The council of Harrow sends constables to Velden to calm and steady the port], said the mayor."),
                witness("herald", "He wrote that [the council, for a limited time, sends twenty constables who will calm the port].")));

        assertThat(show(notice, "courier")).isEqualTo(
                "the*gh council*gh sends*gh twenty*h constables*gh to*g velden*g for a limited time to*g calm*gh the*gh port*gh");
        assertThat(show(notice, "gazette")).isEqualTo(
                "the*ch council*ch of harrow sends*ch constables*ch to*c velden*c to*c calm*ch and steady the*ch port*ch");
        assertThat(show(notice, "herald")).isEqualTo(
                "the*cg council*cg for a limited time sends*cg twenty*c constables*cg who will calm*cg the*cg port*cg");
    }

    @Test
    void keepThePlaceOfEveryWord() {
        String marked = "The reeve said: [No ship] — so he did — [shall leave the “Old Quay”].";
        Collation alone = Collation.of(List.of(witness("a", marked), witness("b", "[no ship shall leave]")));
        assertThat(alone.words(reading("a"))).extracting(word -> MarkedWitnesses.plain(marked)
                .substring(word.token().place().start(), word.token().place().end()))
                .containsExactly("No", "ship", "shall", "leave", "the", "Old", "Quay");
    }

    @Test
    void takeNoFewShortWordsForCommon() {
        Collation chance = Collation.of(List.of(witness("a", "[the mayor of the town is ill]"), witness("b", "[end of the strike]")));
        assertThat(chance.shared()).isZero();
        Collation whole = Collation.of(List.of(witness("a", "[the mayor of the town is ill]"), witness("b", "[of the]")));
        assertThat(show(whole, "b")).isEqualTo("of*a the*a");
    }

    @Test
    void takeWordsInAnotherOrderForNoneInCommon() {
        Collation turned = Collation.of(List.of(witness("a", "[masters and dockers have signed today]"),
                witness("b", "[today masters and dockers have signed]")));
        assertThat(show(turned, "a")).isEqualTo("masters*b and*b dockers*b have*b signed*b today");
    }

    @Test
    void collateAReadingOnce() {
        assertThatThrownBy(() -> Collation.of(List.of(witness("a", "[one]"), witness("a", "[two]"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Collation.of(List.of()).shared()).isEqualTo(1);
    }

    private static String show(Collation collation, String source) {
        return collation.words(reading(source)).stream().map(CollationTest::show).collect(Collectors.joining(" "));
    }

    /// A word, and the initials of the sources that share it.
    private static String show(Collated word) {
        String sharers = word.sharers().stream().map(id -> id.value().substring("question/".length()).substring(0, 1)).sorted()
                .collect(Collectors.joining());
        return sharers.isEmpty() ? word.token().form() : word.token().form() + "*" + sharers;
    }
}
