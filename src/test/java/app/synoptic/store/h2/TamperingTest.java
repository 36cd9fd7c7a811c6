package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.custody.ChainHead;
import app.synoptic.domain.form.Sha256;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.CaptureOrigin;
import app.synoptic.store.LibraryCommand.DeleteDossier;
import app.synoptic.store.LibraryCommand.HoldOriginal;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.chain.ChainAct;
import app.synoptic.store.chain.ChainLink;
import app.synoptic.store.chain.CustodyFault;
import app.synoptic.store.h2.chain.ChainCustody;
import app.synoptic.store.h2.sql.Connections;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever changes what a library keeps past the program is found out, also one who makes the checksums right again.
class TamperingTest {

    @TempDir
    Path folder;

    @Test
    void whateverIsDoneWithTheProgramLeavesALinkAndNoFault() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 3));
            library.apply(Samples.hold("Kept\nwords"), "found in the attic");
            library.undo();
            library.apply(Samples.newSource("second", "Other\nwords"));
            library.undo();
            library.redo();
            SessionId session = library.lastSession(Samples.BRIDGE, "A look").id();
            for (String words : List.of("a word", "a word more")) {
                library.apply(new WriteNote(session, new Subject.Whole(), words, LocalDate.of(2019, 3, 9)));
            }
            library.revert(3);
            library.explain(1, "to begin with");
            library.apply(new DeleteDossier(Samples.BRIDGE));
            List<ChainLink> links = links(library);
            assertThat(links).extracting(ChainLink::act).containsSubsequence(ChainAct.BEGUN, ChainAct.MADE, ChainAct.MADE, ChainAct.EXPLAINED, ChainAct.UNDONE,
                    ChainAct.DROPPED, ChainAct.MADE, ChainAct.UNDONE, ChainAct.REDONE, ChainAct.MADE, ChainAct.UNDONE, ChainAct.DROPPED,
                    ChainAct.MADE, ChainAct.MADE, ChainAct.EXPLAINED, ChainAct.MADE);
            assertThat(links.getLast().name()).isEqualTo("command.delete-dossier");
            assertThat(library.custody().faults()).isEmpty();
            assertThat(library.custody().head()).isEqualTo(new ChainHead(links.getFirst().subject(), links.size(), links.getLast().hash()));
        }
        try (H2Library library = H2Library.open(folder)) {
            library.restoreTo(0);
            assertThat(library.custody().faults()).isEmpty();
        }
    }

    private static List<ChainLink> links(H2Library library) {
        List<ChainLink> links = new ArrayList<>();
        library.custody().links(links::add);
        return links;
    }

    @Test
    void itIsKeptWhereACaptureCameFromAndWhatReadIt() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            HoldOriginal hold = Samples.hold("Kept\nwords");
            CaptureOrigin origin = CaptureOrigin.file("/papers/web.warc").within("https://herald.example/bridge");
            library.apply(new HoldOriginal(hold.dossier(), hold.source(), hold.original().from(origin), hold.findings()));
            var text = hold.original().wording().id();
            assertThat(library.custody().captured(text)).hasValueSatisfying(link -> {
                assertThat(link.name()).isEqualTo("within");
                assertThat(link.subject()).isEqualTo("/papers/web.warc\nhttps://herald.example/bridge");
                assertThat(link.content()).isEqualTo(text.sha256());
                assertThat(link.program()).startsWith("Synoptic ");
            });
            assertThat(library.custody().read(text)).hasValueSatisfying(link -> {
                assertThat(link.name()).isEqualTo("plain/1");
                assertThat(link.content()).isEqualTo(Sha256.of("Kept\nwords"));
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            UPDATE capture SET file = X'4b' WHERE sha IN (SELECT capture FROM text WHERE kind = 'ORIGINAL') | CAPTURE_ALTERED | ORIGINAL
            UPDATE text SET wording = CONCAT('Kept', CHAR(10), 'swords') WHERE kind = 'ORIGINAL' | TEXT_ALTERED | ORIGINAL
            UPDATE text SET reader = 'plain/2' WHERE kind = 'ORIGINAL' | TEXT_ALTERED | ORIGINAL
            UPDATE journal SET subject = 'The Courier' WHERE number = 2 | CHANGE_ALTERED | 2
            UPDATE journal SET made_at = DATEADD('SECOND', -1, made_at) WHERE number = 2 | CHANGE_ALTERED | 2
            UPDATE journal SET reason = 'another' WHERE number = 2 | CHANGE_ALTERED | 2
            UPDATE journal SET undone = TRUE WHERE number = 3 | CHANGE_ALTERED | 3
            UPDATE journal_step SET after[5] = '1' WHERE journal = 2 AND ordinal = 0 | CHANGE_ALTERED | 2
            DELETE FROM journal WHERE number = 3 | CHANGE_MISSING | 3
            INSERT INTO journal (number, made_at, name, subject, undone) VALUES (4, CURRENT_TIMESTAMP, 'command.hold-original', '', FALSE) | CHANGE_UNKNOWN | 4
            UPDATE event SET label = 'The bridge was never closed' WHERE id = 2 | ROW_ALTERED | event 2
            UPDATE finding_range SET start_at = 28 WHERE id = 1 | ROW_ALTERED | finding_range 1
            DELETE FROM event_actor WHERE id = 2 | ROW_MISSING | event_actor 2
            INSERT INTO event_tag (id, event, ordinal, tag) VALUES (7, 1, 0, 'late') | ROW_UNKNOWN | event_tag 7
            UPDATE chain SET subject = 'The Courier' WHERE number = 4 | LINK_ALTERED | 4
            UPDATE chain SET hash = REPEAT('0', 64) WHERE number = 4 | LINK_ALTERED | 4
            UPDATE chain SET act = 'nothing' WHERE number = 4 | LINK_ALTERED | 4
            DELETE FROM chain WHERE number = 8 | LINK_MISSING | 8
            UPDATE chain SET number = CASE number WHEN 2 THEN 3 ELSE 2 END WHERE number IN (2, 3) | LINK_ALTERED | 2
            UPDATE chain SET number = CASE number WHEN 2 THEN 3 ELSE 2 END WHERE number IN (2, 3) | LINK_BROKEN | 3
            """)
    void whatSomebodyChangesIsNamed(String statement, CustodyFault.Kind kind, String subject) {
        List<CustodyFault> faults = after(statement);
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.subject()).contains(subject.equals("ORIGINAL") ? Samples.original("Kept\nwords").wording().id().sha256() : subject);
        });
    }

    @Test
    void aLinkPutInIsNamed() {
        assertThat(after("UPDATE chain SET number = number + 1 WHERE number > 4",
                "INSERT INTO chain (number, made_at, act, name, subject, program, content, before, hash) "
                        + "SELECT 5, made_at, 'explained', '', 'made up', program, content, hash, REPEAT('a', 64) FROM chain WHERE number = 4"))
                .contains(new CustodyFault(CustodyFault.Kind.LINK_ALTERED, "5"), new CustodyFault(CustodyFault.Kind.LINK_BROKEN, "6"));
    }

    /// The hash of what came after still is that of the link before it was changed.
    @Test
    void aLinkThatIsHashedAnewIsNamedByTheOneBehindIt() {
        fill();
        String hash;
        try (H2Library library = H2Library.open(folder)) {
            ChainLink link = links(library).get(3);
            hash = new ChainLink(4, link.at(), link.act(), link.change(), link.name(), "The Courier", link.dossier(), link.program(), link.content(),
                    link.before()).hash();
        }
        assertThat(tampered("UPDATE chain SET subject = 'The Courier', hash = '%s' WHERE number = 4".formatted(hash)))
                .contains(new CustodyFault(CustodyFault.Kind.LINK_BROKEN, "5"));
    }

    private List<CustodyFault> after(String... statements) {
        fill();
        return tampered(statements);
    }

    private void fill() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 2));
            library.apply(Samples.hold("Kept\nwords"), "found in the attic");
            library.apply(Samples.titled());
            assertThat(library.custody().faults()).isEmpty();
        }
    }

    /// Somebody who knows the program writes past it, and makes the checksums right.
    private List<CustodyFault> tampered(String... statements) {
        try (Connections store = Connections.open(folder.resolve("library.mv.db"))) {
            store.write(sql -> {
                sql.execute("SET REFERENTIAL_INTEGRITY FALSE");
                for (String statement : statements) {
                    sql.execute(statement);
                }
                for (String table : List.of("capture", "text", "journal", "journal_step", "event", "finding_range", "event_tag", "chain")) {
                    sql.renew(table, "TRUE");
                }
                return true;
            });
            return new ChainCustody(store).faults();
        }
    }
}
