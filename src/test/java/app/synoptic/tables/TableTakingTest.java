package app.synoptic.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.edit.TableEdits.Tabled;
import app.synoptic.edit.TableEdits.TabledEvent;
import app.synoptic.tables.RowRemark.What;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.date.NumericOrder;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTakingTest {

    private static List<Attestation> testimonies(TabledEvent event) {
        return event.testimonies().stream().map(Tabled::attestation).toList();
    }

    @Test
    void makesAnEventOfEachRowWithTheSourceItNames() {
        TableTotal total = SmallTables.take("""
                Date,Event,Place,Participants,Source,Notes
                1931-03-05,The dam breaks,Ormby,Ida Renn; Karl Voss,The Gazette,seen from the tower
                1931-03-06,"Help arrives, late",Halden,,https://gazette.example/flood/,
                1931-03-07,Water falls,,,Evening Star; Herald,
                """);
        assertThat(total.remarks()).isEmpty();
        assertThat(SmallTables.events(total)).extracting(Event::label).containsExactly("The dam breaks", "Help arrives, late", "Water falls");
        Event first = SmallTables.events(total).getFirst();
        assertThat(first.actors()).containsExactly("Ida Renn", "Karl Voss");
        assertThat(first.places()).containsExactly("Ormby");
        assertThat(first.note()).isEqualTo("seen from the tower");
        List<TabledEvent> events = total.edit().events();
        assertThat(testimonies(events.get(0))).singleElement().satisfies(one -> {
            assertThat(one.source()).isEqualTo(SmallTables.GAZETTE.id());
            assertThat(one.date()).isEqualTo(first.date());
        });
        assertThat(testimonies(events.get(1))).extracting(Attestation::source).containsExactly(SmallTables.GAZETTE.id());
        assertThat(testimonies(events.get(2))).extracting(Attestation::source).containsExactly(new SourceId("evening-star"), SmallTables.HERALD.id());
        assertThat(total.edit().sources()).extracting(Source::publisher).containsExactly("Evening Star");
    }

    @Test
    void citesAnUnknownNameInTheNameOfTheTableWhereNoSourcesAreToBeAdded() {
        TableTotal total = SmallTables.take("date,event,source\n1931-03-05,The dam breaks,Evening Star\n", guess -> guess.newSources(false));
        assertThat(total.edit().sources()).extracting(Source::publisher).containsExactly("Flood chronology");
        assertThat(testimonies(total.edit().events().getFirst())).extracting(Attestation::saidBy).containsExactly("Evening Star");
    }

    @Test
    void saysOfEachRowThatIsNotTakenWhichItIsAndWhy() {
        TableTotal total = SmallTables.take("""
                date,event
                1931-03-05,The dam breaks

                soon,Water falls
                ,Rain
                1931-03-06,
                1931-03-09/1931-03-06,Backwards
                1931-03-05,The dam breaks
                """);
        assertThat(total.remarks()).extracting(RowRemark::row, RowRemark::what).containsExactly(
                tuple(4L, What.NOT_A_DATE), tuple(5L, What.NO_DATE),
                tuple(6L, What.NO_LABEL), tuple(7L, What.NOT_A_DATE),
                tuple(8L, What.SAID_ALREADY));
        assertThat(total.remarks().getFirst().sentence()).isEqualTo("row 4: “soon” is not a date");
        assertThat(total.rows()).isEqualTo(6);
        assertThat(total.left()).isEqualTo(4);
        assertThat(total.edit().events()).hasSize(1);
    }

    @Test
    void takesRowsOfOneIdForOneEvent() {
        TableTotal total = SmallTables.take("id,date,event,source\nA1,1931-03-05,Dam breaks,Herald\nA1,1931-03-06,Dam breaks,The Gazette\nA2,1931-03-05,Dam breaks,Herald\n");
        assertThat(total.edit().events()).hasSize(2);
        assertThat(testimonies(total.edit().events().getFirst())).extracting(Attestation::source).containsExactly(SmallTables.HERALD.id(), SmallTables.GAZETTE.id());
        assertThat(SmallTables.events(total)).extracting(event -> event.id().value()).containsExactly("a1", "a2");
    }

    @Test
    void asksAQuestionForEachNumber() {
        TableTotal total = SmallTables.take("date,event,killed,low,high\n1931-03-05,Dam breaks,12,10,15\n1931-03-06,Ferry sinks,3,,\n1931-03-07,Calm,,,\n1931-03-08,Storm,a few,,\n",
                guess -> guess.with(2, TableField.NUMBER));
        assertThat(total.edit().questions()).extracting(Question::question).containsExactly("killed: Dam breaks", "killed: Ferry sinks");
        assertThat(total.edit().questions().getFirst().readings()).singleElement().satisfies(reading -> {
            assertThat(reading.value()).isEqualTo(new Value.Number(BigDecimal.TEN, BigDecimal.valueOf(15)));
            assertThat(reading.note()).isEqualTo("killed: 12");
        });
        assertThat(total.edit().questions().getFirst().events()).containsExactly(SmallTables.events(total).getFirst().id());
        assertThat(total.remarks()).extracting(RowRemark::what).containsExactly(What.NUMBER);
    }

    @Test
    void keepsThePlainWordsOfFormulasAndHidesNothing() {
        TableTotal total = SmallTables.take("date,event,note\n1931-03-05,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",\"a\u202Eb\"\n");
        assertThat(SmallTables.events(total).getFirst().label()).isEqualTo("=HYPERLINK(\"http://x\",\"y\")");
        assertThat(SmallTables.events(total).getFirst().note()).isEqualTo("a b");
    }

    @Test
    void readsNumericDatesInTheOrderThatIsSaid() {
        String csv = "date,event\n03/04/1931,Dam breaks\n05/13/1931,Water falls\n";
        assertThat(SmallTables.guess(csv).order()).isEqualTo(NumericOrder.MONTH_FIRST);
        assertThat(SmallTables.dates(SmallTables.take(csv))).containsExactly("1931-03-04", "1931-05-13");
        TableTotal other = SmallTables.take(csv, guess -> guess.ordered(NumericOrder.DAY_FIRST));
        assertThat(SmallTables.dates(other)).containsExactly("1931-04-03");
        assertThat(other.remarks()).extracting(RowRemark::what).containsExactly(What.NOT_A_DATE);
    }

    @Test
    void namesTheColumnsOfWhichNothingIsTaken() {
        assertThat(SmallTables.take("date,event,Colour,Empty\n1931-03-05,Dam breaks,red,\n").aside()).containsExactly("Colour");
    }
}
