package app.synoptic.cli.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.cli.Headless;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person sees who gives tables of events to the program.
@Tag("slow")
class TableImportTest {

    @TempDir
    Path folder = Path.of("");

    private Path table = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        Headless.run("new", "--store", folder, "The flood");
        table = Files.writeString(folder.resolve("flood.csv"), "When exactly,What,Who told,Colour\n03/04/1931,The dam breaks,Herald,red\nsoon,Rain,Herald,\n");
    }

    private Headless run(Object... more) {
        Object[] all = new Object[more.length + 5];
        System.arraycopy(new Object[] {"import", "--store", folder, "--dossier", "the-flood"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Headless.run(all);
    }

    private Dossier dossier() {
        try (H2Library library = H2Library.open(folder)) {
            return library.dossier(library.dossiers().getLast());
        }
    }

    @Test
    void printsWhatWasTakenAndWhatNot() {
        Headless run = run("--map", "When exactly=date", "--map", "2=label,Who told=source", "--order", "month", table);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("flood.csv: 2 rows: one event with one testimony. One new source. One row is not taken. Nothing is taken of the columns Colour.",
                "When exactly=date, What=label, Who told=source", "the month comes first: no date tells what comes first", "row 3: “soon” is not a date");
        assertThat(dossier().events()).extracting(Event::label, event -> event.date().toString()).containsExactly(tuple("The dam breaks", "1931-03-04"));
    }

    @Test
    void printsJsonForMachines() {
        Headless run = run("--json", "--map", "When exactly=date,What=label", table);
        JsonNode line = JsonMapper.builder().build().readTree(run.out());
        assertThat(line.path("events").intValue()).isEqualTo(1);
        assertThat(line.path("columns").path("What").stringValue()).isEqualTo("label");
        assertThat(line.path("remarks").get(0).path("row").intValue()).isEqualTo(3);
        assertThat(line.path("remarks").get(0).path("taken").booleanValue()).isFalse();
    }

    @Test
    void saysWhatItCannotDo() throws IOException {
        assertThat(run("--map", "Nowhere=date", table).err()).contains("the table has no column “Nowhere”; there are: When exactly, What, Who told, Colour");
        assertThat(run("--map", "What=colour", table).err()).contains("a column cannot tell “colour”");
        assertThat(run("--source", "nobody", table).err()).contains("the dossier has no source “nobody”");
        assertThat(run("--sheet", "One", table).err()).contains("has no sheet of that name");
        Path numbers = Files.writeString(folder.resolve("numbers.csv"), "a,b\n1,2\n");
        Headless run = run(numbers);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("numbers.csv: say with --map which column tells the date");
        assertThat(dossier().events()).isEmpty();
    }
}
