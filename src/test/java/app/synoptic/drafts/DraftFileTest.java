package app.synoptic.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.DossierId;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.propose.event.HappeningStatus;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {

    private static final String PLAIN = "{\"source\": \"gazette\", \"passages\": [{\"quote\": \"Dockers struck\"}], \"label\": \"Dockers strike\"}";

    @TempDir
    Path folder;

    private Path file(String json) throws Exception {
        return Files.writeString(folder.resolve("drafts.json"), json);
    }

    private DraftFile read(String json) throws Exception {
        return DraftFile.read(file(json), "drafts.json");
    }

    @Test
    void onlyTheNeedfulIsNeeded() throws Exception {
        ProposalDraft draft = read("{\"proposals\": [" + PLAIN + "], \"dates\": []}").drafts().getFirst();
        assertThat(draft.sort()).isEqualTo(ProposalDraft.Sort.EVENT);
        assertThat(draft.standing()).isEqualTo(HappeningStatus.HAPPENED);
        assertThat(draft.by()).isEqualTo("drafts.json");
        assertThat(draft.quotes()).containsExactly(new ProposalDraft.Quote("Dockers struck", null, null));
        assertThat(read("[" + PLAIN + "]").drafts().getFirst().same(draft)).isTrue();
    }

    @Test
    void whatIsNoDraftIsNamedByItsPlaceAndTheOthersAreRead() throws Exception {
        DraftFile read = read("[3, {\"source\": \"Gazette!\", \"label\": \"x\", \"passages\": [{\"quote\": \"a\"}]}, {\"source\": \"gazette\", \"label\": \"x\", \"passages\": [{\"text\": \"t\"}]}, "
                + "{\"source\": \"gazette\", \"label\": \"x\", \"passages\": []}, " + PLAIN.replace("\"label\"", "\"score\": 7, \"label\"") + ", "
                + PLAIN.replace("\"label\"", "\"kind\": \"reading\", \"label\"") + ", " + PLAIN + "]");
        assertThat(read.drafts()).singleElement().satisfies(draft -> assertThat(draft.place()).isEqualTo("proposals[6]"));
        assertThat(read.broken()).isEqualTo(6);
        assertThat(read.problems()).anyMatch(problem -> problem.startsWith("proposals[0]: should be an object"))
                .anyMatch(problem -> problem.startsWith("proposals[1]: “source” cannot be used"))
                .anyMatch(problem -> problem.startsWith("proposals[2], passage 1: “quote” is missing"))
                .anyMatch(problem -> problem.startsWith("proposals[3]: “passages” holds none"))
                .anyMatch(problem -> problem.startsWith("proposals[4]: not between 0 and 1"))
                .anyMatch(problem -> problem.startsWith("proposals[5]: “kind” cannot be used"));
    }

    @Test
    void aFileThatIsNoneIsRefusedWithItsCause() throws Exception {
        assertThatThrownBy(() -> read("")).hasMessageContaining("drafts.json").hasMessageContaining("empty");
        assertThatThrownBy(() -> read("Here are the proposals: {}")).hasMessageContaining("neither an object nor a list");
        assertThatThrownBy(() -> read("{\"proposals\": [" + PLAIN.substring(0, 40))).hasMessageContaining("ends too early");
        assertThatThrownBy(() -> read("{\"proposal\": []}")).hasMessageContaining("“proposals” is missing");
        assertThatThrownBy(() -> read("{\"proposals\": {}}")).hasMessageContaining("should be a list");
        assertThatThrownBy(() -> read("{\"proposals\": " + "[".repeat(500) + "]".repeat(500) + "}")).isInstanceOf(DraftsException.class);
        Path binary = Files.write(folder.resolve("binary.json"), new byte[] {'{', (byte) 0x89, 'P', 'N', 'G', 0, 1});
        assertThatThrownBy(() -> DraftFile.read(binary, "b")).hasMessageContaining("not written in UTF-8");
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024 + 1);
        }
        assertThatThrownBy(() -> DraftFile.read(large, "b")).hasMessageContaining("larger than 100 MB");
        assertThatThrownBy(() -> DraftFile.read(folder.resolve("none.json"), "b")).hasMessageContaining("no such file");
        assertThatThrownBy(() -> DraftFile.read(folder, "b")).isInstanceOf(DraftsException.class);
    }

    @Test
    void emptyListsAreNoProposals() throws Exception {
        assertThat(read("{\"proposals\": []}").drafts()).isEmpty();
        assertThat(read("[]").drafts()).isEmpty();
    }

    @Test
    void keptDraftsSayTheSameAndTheLastOneTakesItsFileWithIt() throws Exception {
        DossierId quay = new DossierId("quay");
        String full = PLAIN.replace("\"label\"", "\"kind\": \"testimony\", \"event\": \"strike\", \"date\": \"2023-02-13\", \"status\": \"denied\", \"eventKind\": \"protest\", "
                + "\"actors\": [\"Dockers\"], \"places\": [\"Orrin\"], \"saidBy\": \"the board\", \"score\": 0.25, \"by\": \"a model\", \"because\": \"it says so\", \"label\"")
                .replace("{\"quote\"", "{\"start\": 3, \"end\": 17, \"quote\"");
        List<ProposalDraft> drafts = read("[" + full + "," + PLAIN + "]").drafts();
        KeptDrafts kept = new KeptDrafts(folder, null);
        kept.keep(quay, drafts);
        assertThat(new KeptDrafts(folder, null).of(quay)).isEqualTo(drafts);
        assertThat(kept.of(new DossierId("other"))).isEmpty();
        kept.keep(quay, List.of());
        assertThat(folder.resolve("proposals/quay.json")).doesNotExist();
    }
}
