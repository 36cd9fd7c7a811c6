package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.store.h2.check.TableChecks;
import app.synoptic.store.h2.sql.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong in a store whose every row is what its checksum says.
@Tag("slow")
class IntegrityTest {

    @TempDir
    Path folder;

    @Test
    void aStoreInOrderHasNoFaults() {
        assertThat(faultsAfter("SELECT 1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM source WHERE slug = 'herald'                              | refer to rows of SOURCE
            DELETE FROM event                                                     | refer to rows of EVENT
            UPDATE capture SET file = X'00' WHERE sha IN (SELECT capture FROM text WHERE kind = 'ORIGINAL') | is not the one that was imported
            UPDATE text SET reader = 'html/9' WHERE kind = 'ORIGINAL'             | is not the one that was imported
            UPDATE text SET blocks = 'BODY 3 9999' WHERE kind = 'ORIGINAL'        | blocks overlap or leave the text
            UPDATE text SET wording = 'short'                                     | regions overlap or leave the text
            UPDATE text SET wording = CONCAT(wording, ' more')                    | is not as long as it was
            UPDATE region SET end_at = 9999                                       | regions overlap or leave the text
            UPDATE region SET start_at = 0                                        | regions overlap or leave the text
            UPDATE finding_range SET end_at = 74                                  | 1 passages leave the text
            UPDATE refusal_passage SET end_at = 75 WHERE ordinal = 0              | 1 passages leave the text
            UPDATE refusal SET kind = ' '                                         | The dossier “bridge” is not in order
            DELETE FROM held WHERE kind = 'DIGEST'                                | is not held for their source
            UPDATE event SET dated = 'yesterday'                                  | The dossier “bridge” is not in order
            UPDATE attestation SET stance = 'SHRUGS'                              | The dossier “bridge” is not in order
            UPDATE dossier SET zone = 'Mars/Olympus'                              | The dossier “bridge” is not in order
            """)
    void whatIsWrongIsSaid(String tampering, String fault) {
        assertThat(faultsAfter(tampering)).anySatisfy(said -> assertThat(said).contains(fault));
    }

    private List<String> faultsAfter(String tampering) {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            library.apply(Samples.hold("One\ntext of some words"));
            library.apply(Samples.refused());
        }
        try (Connection direct = DriverManager.getConnection("jdbc:h2:" + folder.resolve("library") + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = direct.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            statement.execute(tampering);
            statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
            Sql sql = new Sql(direct);
            for (String table : TableChecks.checked(sql)) {
                sql.renew(table, "TRUE");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (H2Library library = H2Library.open(folder)) {
            return library.check();
        }
    }
}
