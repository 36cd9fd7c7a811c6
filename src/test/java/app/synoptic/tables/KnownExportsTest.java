package app.synoptic.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// Tables in the shape in which known programs and data sets have them, filled with words of our own.
class KnownExportsTest {

    @Test
    void readsWhatUcdpCodes() {
        TableTotal total = SmallTables.take("""
                id,relid,year,active_year,conflict_name,dyad_name,side_a,side_b,number_of_sources,source_article,where_prec,where_coordinates,adm_1,country,latitude,longitude,date_prec,date_start,date_end,best,high,low
                101,X-1,1931,1,Ard: Government,Government of Ard - Rowers,Government of Ard,Rowers,1,"""
                + "\"Herald,1931-03-05,Shots\"" + """
                ,1,Ormby town,Vale,Ard,1.5,2.5,1,1931-03-05 00:00:00.000,1931-03-05 00:00:00.000,2,4,1
                102,X-2,1931,1,Ard: Government,Government of Ard - Rowers,Government of Ard,Rowers,1,x,1,Halden,Vale,Ard,1.5,2.5,2,1931-03-05 00:00:00.000,1931-03-09 00:00:00.000,1,1,1
                103,X-3,1931,1,Ard: Government,Government of Ard - Rowers,Government of Ard,Rowers,1,x,1,Halden,Vale,Ard,1.5,2.5,4,1931-04-01 00:00:00.000,1931-04-30 00:00:00.000,0,0,0
                104,X-4,1931,1,Ard: Government,Government of Ard - Rowers,Government of Ard,Rowers,1,x,1,Halden,Vale,Ard,1.5,2.5,5,1931-01-01 00:00:00.000,1931-12-31 00:00:00.000,7,9,5
                """);
        assertThat(total.remarks()).isEmpty();
        assertThat(SmallTables.dates(total)).containsExactly("1931-03-05", "1931-03-05~/1931-03-09~", "1931-04", "1931");
        Event first = SmallTables.events(total).getFirst();
        assertThat(first.label()).isEqualTo("Government of Ard - Rowers, Ormby town");
        assertThat(first.actors()).containsExactly("Government of Ard", "Rowers");
        assertThat(first.id().value()).isEqualTo("101");
        assertThat(total.edit().questions()).extracting(Question::unit).containsOnly("best");
        assertThat(total.edit().questions().getFirst().readings().getFirst().value()).isEqualTo(new Value.Number(BigDecimal.ONE, BigDecimal.valueOf(4)));
    }

    @Test
    void readsWhatAcledCodes() {
        TableTotal total = SmallTables.take("""
                event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,actor2,country,admin1,location,latitude,longitude,source,source_scale,notes,fatalities
                ARD1,05 January 1931,1931,1,Demonstrations,Protests,Peaceful protest,Protesters (Ard),,Ard,Vale,Ormby,1.5,2.5,Herald; The Gazette,National,Boatmen stood on the bridge.,0
                ARD2,12 January 1931,1931,2,Political violence,Battles,Armed clash,Police,Rowers,Ard,Vale,Halden,1.5,2.5,Herald,National,Shots at the ferry.,3
                ARD3,15 January 1931,1931,3,Political violence,Battles,Armed clash,Police,Rowers,Ard,Vale,Halden,1.5,2.5,Herald,National,More shots.,1
                """);
        assertThat(SmallTables.dates(total)).containsExactly("1931-01-05", "1931-01-12~", "1931-01");
        assertThat(SmallTables.events(total)).extracting(Event::label).contains("Peaceful protest, Ormby", "Armed clash, Halden");
        assertThat(SmallTables.events(total)).extracting(event -> event.kind().value()).containsExactly("protests", "battles", "battles");
        assertThat(total.edit().kinds()).extracting(kind -> kind.label()).containsExactlyInAnyOrder("Protests", "Battles");
        assertThat(total.edit().events().getFirst().testimonies()).hasSize(2);
        assertThat(total.edit().sources()).isEmpty();
        assertThat(total.edit().questions()).extracting(Question::question).contains("fatalities: Armed clash, Halden");
    }

    @Test
    void readsTimelineJs() {
        TableTotal total = SmallTables.take("""
                Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
                ,,,,,,,,,The flood,An affair,,,,,title,,
                1931,3,5,,,,,,,Dam breaks,It broke.,,,,,,Water,
                1931,3,6,14:30,,,,,,Ferry sinks,It sank.,,,,,,Water,
                1931,3,,,1931,4,,,,Rain,,,,,,,,
                931,,,,,,,,,Old flood,,,,,,,,
                """);
        assertThat(SmallTables.dates(total)).containsExactly("1931-03-05", "1931-03-06T14:30", "1931-03/1931-04", "0931");
        assertThat(total.remarks()).singleElement().extracting(RowRemark::row).isEqualTo(2L);
        assertThat(SmallTables.events(total).getFirst().tags()).containsExactly("Water");
    }

    @Test
    void readsAeonTimelineAndChronologiesInGermanAndRussian() {
        assertThat(SmallTables.dates(SmallTables.take("Event ID,Title,Start Date,End Date,Parent,Tags,Summary,Participant\n1,Dam breaks,5 Mar 1931,,,\"water, dam\",It broke,Ida\n2,Rain,5 Mar 1931,9 Mar 1931,,,,\n")))
                .containsExactly("1931-03-05", "1931-03-05/1931-03-09");
        TableTotal german = SmallTables.take("Datum;Ereignis;Ort;Beteiligte;Quelle;Zitat\n5. März 1931;Dammbruch;Ormby;Ida Renn;Herald;\n06.03.1931;Regen;;;Herald;„Es regnet“\n");
        assertThat(SmallTables.dates(german)).containsExactly("1931-03-05", "1931-03-06");
        assertThat(german.remarks()).extracting(RowRemark::what).containsExactly(RowRemark.What.QUOTE_NOWHERE);
        assertThat(german.edit().events().getLast().testimonies().getFirst().attestation().note()).contains("Es regnet");
        TableTotal russian = SmallTables.take("Дата\tСобытие\tМесто\tИсточник\n5 марта 1931 года\tПрорыв плотины\tОрмби\tHerald\n06.03.1931\tДождь\t\tHerald\n");
        assertThat(SmallTables.dates(russian)).containsExactly("1931-03-05", "1931-03-06");
        assertThat(SmallTables.events(russian)).extracting(Event::label).containsExactly("Прорыв плотины", "Дождь");
    }

    @Test
    void findsWhatColumnsMeanWithoutNames() {
        TableTotal total = SmallTables.take("05.03.1931,The dam of Ormby breaks at night,x\n06.03.1931,A ferry sinks near the bridge,x\n");
        assertThat(SmallTables.dates(total)).containsExactly("1931-03-05", "1931-03-06");
        assertThat(SmallTables.events(total)).extracting(Event::label).contains("A ferry sinks near the bridge");
    }
}
