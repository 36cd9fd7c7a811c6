package app.synoptic.store.h2.file;

import app.synoptic.store.h2.chain.ChainStart;
import app.synoptic.store.h2.check.TableChecks;
import app.synoptic.store.h2.sql.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.tools.RunScript;

/// The steps that lead to the schema in use, in their order: the first is number 1. A released step never changes.
///
/// @param baseline what all of them leave, in one, with which a new store is made; without it, they are taken one by one
public record Migrations(List<String> scripts, Optional<String> baseline) {

    public static final Migrations RELEASED = new Migrations(named("V001__library.sql", "V002__sessions.sql", "V003__authoring.sql", "V004__history.sql",
            "V005__notes.sql", "V006__checksums.sql", "V007__stable_ids.sql", "V008__reading_state.sql",
            "V009__window_that_follows.sql", "V010__captures.sql", "V011__proposals.sql", "V012__chain.sql", "V013__proposed_evidence.sql").scripts(), Optional.of(script("baseline.sql")));

    /// The step since which all that is done makes a chain.
    private static final int CHAINED = 12;

    public Migrations(List<String> scripts) {
        this(scripts, Optional.empty());
    }

    /// The steps in resources beside this class.
    public static Migrations named(String... resources) {
        return new Migrations(Stream.of(resources).map(Migrations::script).toList());
    }

    private static String script(String resource) {
        try (InputStream stream = Migrations.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the migration %s is not there".formatted(resource));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int latest() {
        return scripts.size();
    }

    /// Which step a store has reached.
    public static int version(Sql sql) throws SQLException {
        return sql.first("SELECT MAX(number) AS number FROM migration", row -> row.integer("number")).orElse(0);
    }

    /// Takes the steps a store has not reached yet, and makes the checksums those of what they left. H2 commits with each,
    /// so this is for stores in the making, whose rows are what their checksums say.
    public void apply(Sql sql, int reached) throws SQLException {
        boolean atOnce = reached == 0 && baseline.isPresent();
        if (atOnce) {
            RunScript.execute(sql.connection(), new StringReader(baseline.get()));
        }
        for (int number = reached + 1; number <= latest(); number++) {
            if (!atOnce) {
                RunScript.execute(sql.connection(), new StringReader(scripts.get(number - 1)));
            }
            sql.execute("INSERT INTO migration (number, applied_at) VALUES (?, ?)", number,
                    OffsetDateTime.now(ZoneOffset.UTC));
        }
        if (reached < latest() && !atOnce) {
            for (String table : TableChecks.checked(sql)) {
                sql.renew(table, "TRUE");
            }
        }
        if (reached < CHAINED && latest() >= CHAINED) {
            ChainStart.write(sql, latest());
        }
        sql.connection().commit();
    }
}
