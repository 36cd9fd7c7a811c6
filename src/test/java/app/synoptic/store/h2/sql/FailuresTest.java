package app.synoptic.store.h2.sql;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

    @TempDir
    private Path folder;

    /// Zeroed pages made H2 say “General error” and “Data conversion error”.
    @Test
    void saysThatAStoreIsDamagedWhereH2StumblesOverItsRows() {
        for (int code : new int[] {ErrorCode.GENERAL_ERROR_1, ErrorCode.DATA_CONVERSION_ERROR_1, ErrorCode.FILE_CORRUPTED_1}) {
            StoreException said = said(new SQLException("Unexpected code path", "HY000", code));
            assertThat(said.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(said).hasMessage("The store " + folder.resolve("library.mv.db") + " could not be opened: it is damaged.");
        }
    }

    @Test
    void saysNothingOfDamageWhereAFileFails() {
        assertThat(said(new SQLException("General error", "HY000", ErrorCode.GENERAL_ERROR_1, new IOException("device is gone"))).reason())
                .isNotEqualTo(Reason.DAMAGED);
        assertThat(said(new SQLException("Locked", "90020", ErrorCode.DATABASE_ALREADY_OPEN_1)).reason()).isEqualTo(Reason.IN_USE);
    }

    private StoreException said(SQLException cause) {
        return Failures.of(folder.resolve("library.mv.db"), "opened", cause);
    }
}
