package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What `dump` tells of a dossier.
class DumpTest {

    @TempDir
    Path folder;

    private Harbour harbour;
    private Path store;

    @BeforeEach
    void keepADossier() {
        harbour = Harbour.in(folder);
        store = harbour.store();
    }

    @Test
    void findsDigestsWithoutOriginals() {
        JsonNode passages = dump().at("/events/0/attestations/0/passages");

        assertThat(passages.get(0).at("/at/match").isMissingNode()).isTrue();
        assertThat(passages.get(1).at("/at/match").asString()).isEqualTo("exact");
        assertThat(dump().at("/sources/0/texts")).hasSize(1);
    }

    @Test
    void quotesTheOriginalsThatAreHeld() {
        Headless.run("import", "--store", store, harbour.courier());

        JsonNode dump = dump();

        assertThat(dump.at("/events/0/attestations/0/passages/0/at/quote").asString())
                .isEqualTo("at about ten in the evening her keel touched the sand");
        assertThat(dump.at("/events/0/attestations/0/passages/0/at/match").asString()).isEqualTo("exact");
        assertThat(dump.at("/sources/0/texts/1/kind").asString()).isEqualTo("original");
        assertThat(dump.at("/events/0/attestations/1/passages/0/at/match").isMissingNode()).isTrue();
    }

    @Test
    void computesVerdictsAndSilences() {
        JsonNode dump = dump();

        assertThat(dump.at("/questions/0/verdict").asString()).isEqualTo("differ");
        assertThat(dump.at("/events/2/silences/courier").asString()).isEqualTo("unmentioned");
        assertThat(dump.at("/events/0/silences").isEmpty()).isTrue();
    }

    @Test
    void namesTheDossiersThereAreWhenAskedForAnother() {
        Headless run = Headless.run("dump", "--store", store, "--dossier", "castle");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("There is no dossier “castle” in this library. It keeps: harbour.\n");
    }

    @Test
    void printsTheRestOfADamagedDossierAndSaysWhatIsMissing() throws SQLException {
        String event = dump().at("/events/0/label").asString();
        int events = dump().at("/events").size();
        tamper("UPDATE event SET note = 'altered' WHERE label = '%s'".formatted(event.replace("'", "''")));

        Headless run = Headless.run("dump", "--store", store, "--dossier", "harbour");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Damaged, and left out: the event “" + event + "”.\n");
        assertThat(new ObjectMapper().readTree(run.out()).at("/events")).hasSize(events - 1);
    }

    @Test
    void printsNoTextThatIsDamaged() throws SQLException {
        tamper("UPDATE text SET wording = CONCAT('Z', SUBSTRING(wording, 2)) WHERE sha = (SELECT h.text FROM held h JOIN source s ON s.id = h.source "
                + "WHERE s.slug = 'courier')");

        Headless run = Headless.run("dump", "--store", store, "--dossier", "harbour");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("Damaged, and left out: the text held for “").hasLineCount(1);
        assertThat(new ObjectMapper().readTree(run.out()).at("/sources/0/texts").isEmpty()).isTrue();
    }

    private void tamper(String statement) throws SQLException {
        try (Connection direct = DriverManager.getConnection("jdbc:h2:" + store.resolve("library") + ";IFEXISTS=TRUE", "sa", "")) {
            assertThat(direct.createStatement().executeUpdate(statement)).isPositive();
        }
    }

    private JsonNode dump() {
        Headless run = Headless.run("dump", "--store", store, "--dossier", "harbour");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
