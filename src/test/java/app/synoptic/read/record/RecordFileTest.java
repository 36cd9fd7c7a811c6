package app.synoptic.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFileTest {

    private static final String RIS = """
            TY  - NEWS
            TI  - Pump runs again
            AU  - Lee, Ann
            AU  - Village Council
            T2  - The Kellow Post
            DA  - 2023/03/14/
            UR  - http://village.example/pump/
            L1  - files/7/pump.pdf
            ER  -\s

            TY  - NEWS
            TI  - Weir closed
            PY  - 2023
            ER  -\s
            """;
    private static final String CSL = """
            [{"id": 1, "type": "article-newspaper", "title": "Pump runs again", "container-title": "The Kellow Post", "URL": "http://village.example/pump/",
              "author": [{"family": "Lee", "given": "Ann"}, {"literal": "Village Council"}], "issued": {"date-parts": [["2023", 3, "14"]]}, "language": "en-GB"}]
            """;

    private static List<SourceRecord> read(String text, String name) {
        return RecordFile.of(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void areReadFromRis() {
        List<SourceRecord> records = read(RIS, "list.ris");

        Metadata pump = new Metadata(records.getFirst().known());
        assertThat(records).hasSize(2);
        assertThat(pump.best(Field.TITLE)).contains("Pump runs again");
        assertThat(pump.authors()).containsExactly("Ann Lee", "Village Council");
        assertThat(pump.best(Field.PUBLISHER)).contains("The Kellow Post");
        assertThat(pump.best(Field.PUBLISHED)).contains("2023-03-14");
        assertThat(pump.of(Field.TITLE).getFirst().where()).isEqualTo("list.ris, TI");
        assertThat(records.getFirst().files()).containsExactly("files/7/pump.pdf");
    }

    /// A year is no day, and no day is made of it.
    @Test
    void giveNoDateOfWhatTheyDoNotSay() {
        assertThat(new Metadata(read(RIS, "list.ris").getLast().known()).best(Field.PUBLISHED)).isEmpty();
        assertThat(new Metadata(read("TY  - NEWS\nDA  - 2023/02/31\nER  - \n", "a.ris").getFirst().known()).best(Field.PUBLISHED)).isEmpty();
    }

    @Test
    void areReadFromCsl() {
        Metadata pump = new Metadata(read(CSL, "pump.json").getFirst().known());

        assertThat(pump.authors()).containsExactly("Ann Lee", "Village Council");
        assertThat(pump.best(Field.PUBLISHED)).contains("2023-03-14");
        assertThat(pump.best(Field.LANGUAGE)).contains("en-GB");
    }

    @Test
    void areNoneInOtherFiles() {
        assertThat(read("{\"name\": \"synoptic\", \"version\": 1}", "pump.json")).isEmpty();
        assertThat(read("[".repeat(200_000), "pump.json")).isEmpty();
        assertThat(read("Not a list at all", "pump.ris")).isEmpty();
        assertThat(RecordFile.of(new byte[]{0, 1, 2, 3, 0, 0, 0}, "pump.ris")).isEmpty();
    }
}
