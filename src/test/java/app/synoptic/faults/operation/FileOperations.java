package app.synoptic.faults.operation;

import app.synoptic.domain.DossierId;
import app.synoptic.drafts.DraftFile;
import app.synoptic.drafts.KeptDrafts;
import app.synoptic.export.ExportException;
import app.synoptic.files.Replacing;
import app.synoptic.files.WholeFile;
import app.synoptic.home.Relocation;
import app.synoptic.home.SettingsFile;
import app.synoptic.sign.KeyFile;
import app.synoptic.store.search.IndexProgress;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.store.search.SearchableContents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that the window writes beside the store.
final class FileOperations {

    private static final DossierId AFFAIR = new DossierId("affair");

    private FileOperations() {}

    static Stream<Operation> all() {
        return Stream.of(
                Operation.of("settings", round -> SettingsFile.in(round.library()).write(Map.of("language", "ru", "theme", "dark")), "SettingsFile").untold(),
                Operation.of("drafts", round -> new KeptDrafts(round.library()).keep(AFFAIR, DraftFile.read(round.given("drafts.json"), "rules").drafts()), "KeptDrafts"),
                Operation.of("drafts decided", round -> new KeptDrafts(round.library()).keep(Given.WAITING, List.of()), "KeptDrafts"),
                Operation.of("key", round -> new KeyFile(round.file("own.pem")).make("C. Lund", Given.PASSPHRASE.toCharArray()), "KeyFile"),
                Operation.of("key for others", round -> Replacing.write(round.file("public.pem"), writer -> writer.write("a certificate")), "SigningService"),
                Operation.of("listing", round -> WholeFile.write(round.file("listing.csv"), out -> out.write("a,b\n".repeat(900).getBytes(StandardCharsets.UTF_8)), ExportException::ofTable),
                        "ListingFile"),
                Operation.of("data folder asked elsewhere", round -> new Relocation(round.library()).ask(round.file("elsewhere")), "Relocation"),
                new Operation("data folder goes elsewhere", Set.of("Relocation"), round -> {
                    Relocation relocation = new Relocation(round.library());
                    relocation.ask(round.file("elsewhere"));
                    round.begin();
                    if (relocation.perform().orElseThrow().moved()) {
                        round.acknowledge();
                    }
                }),
                new Operation("search index", Set.of("IndexFolder", "PrivateDirectory"), round -> Operation.prepared(round, open -> {
                    SearchableContents contents = Snapshot.contents(open);
                    round.begin();
                    try (SearchIndex index = SearchIndex.beside(round.library())) {
                        index.keep(contents, open::wording, IndexProgress.NONE);
                        round.acknowledge();
                    }
                })));
    }
}
