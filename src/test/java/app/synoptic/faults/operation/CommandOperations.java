package app.synoptic.faults.operation;

import app.synoptic.exchange.ExportFormat;
import java.util.Arrays;
import java.util.stream.Stream;

/// Every command without a window.
final class CommandOperations {

    private CommandOperations() {}

    static Stream<Operation> all() {
        return Stream.of(imports(), exports(), proofs(), others()).flatMap(operations -> operations);
    }

    private static Operation take(String file, String... more) {
        return Operation.command("import " + String.join(" ", more) + (more.length > 0 ? " " : "") + file, round -> words(Stream.of("import", "--store", round.library()),
                Stream.of(more), Stream.of(round.given(file))), "import", "PutDossier");
    }

    private static Object[] words(Stream<?>... parts) {
        return Arrays.stream(parts).flatMap(part -> part).toArray();
    }

    private static Stream<Operation> imports() {
        return Stream.of(take("article.txt"), take("theirs.dossier", "--merge", "theirs"), take("theirs.dossier", "--merge", "mine"), take("theirs.dossier", "--merge", "both"),
                take("marked.jsonld"), take("table.csv"), take("references.ris"),
                Operation.command("import theirs.dossier into nothing", round -> new Object[] {"import", "--store", round.library(), round.given("theirs.dossier")}, "import", "PutDossier")
                        .on(Given.NOTHING));
    }

    private static Operation export(String name, String file, Object... more) {
        return Operation.command(name, round -> words(Stream.of("export", "--store", round.library()), Arrays.stream(more), Stream.of(round.file(file))), "export", "DossierFileWriter", "Exports");
    }

    private static Stream<Operation> exports() {
        Stream<Operation> formats = Arrays.stream(ExportFormat.values()).map(format -> Operation.command("export " + format.word(), round -> new Object[] {"export", "--store", round.library(),
                "--format", format.word(), round.file("out." + format.ending())}, "export", "ExportFormat", "Exports", format.name()));
        Stream<Operation> folders = Arrays.stream(ExportFormat.values()).filter(ExportFormat::several).map(format -> Operation.command("export " + format.word() + " to a folder",
                round -> new Object[] {"export", "--store", round.library(), "--format", format.word(), round.file("out")}, "export", "WholeFolder", "ObsidianVault", "CsvTables"));
        Stream<Operation> dossiers = Stream.of(export("export", "out.dossier"), export("export with all", "out.dossier", "--with", "texts,sessions"),
                Operation.command("export signed", round -> new Object[] {"export", "--store", round.library(), "--sign", "--key", round.given("key.pem"), "--passphrase-file", round.given("passphrase.txt"),
                        round.file("out.dossier")}, "export"));
        return Stream.of(formats, folders, dossiers).flatMap(operations -> operations);
    }

    private static Stream<Operation> proofs() {
        return Stream.of(
                Operation.command("verify", round -> new Object[] {"verify", "--store", round.library(), "--chain", round.file("chain.txt")}, "verify", "VerifyCommand"),
                Operation.command("key new", round -> new Object[] {"key", "new", "--name", "B. Lund", "--key", round.file("fresh.pem"), "--passphrase-file", round.given("passphrase.txt")},
                        "key", "KeyFile"),
                Operation.command("key import", round -> new Object[] {"key", "import", "--key", round.file("fresh.pem"), "--passphrase-file", round.given("passphrase.txt"), round.given("key.pem")},
                        "key", "KeyFile"),
                Operation.command("key export", round -> new Object[] {"key", "export", "--key", round.file("key.pem"), round.file("public.pem"), "--public"}, "key", "KeyCommand"),
                Operation.command("key forget", round -> new Object[] {"key", "forget", "--name", "A. Lund", "--key", round.file("key.pem")}, "key", "KeyFile"));
    }

    private static Stream<Operation> others() {
        return Stream.of(
                Operation.command("new", round -> new Object[] {"new", "--store", round.library(), "The mill"}, "new"),
                Operation.command("new in nothing", round -> new Object[] {"new", "--store", round.library(), "The mill"}, "new").on(Given.NOTHING),
                Operation.command("read", round -> new Object[] {"read", round.given("article.txt")}, "read"),
                Operation.command("propose", round -> new Object[] {"propose", "--store", round.library(), "--from", round.given("drafts.json")}, "propose", "KeptDrafts"),
                Operation.command("dump", round -> new Object[] {"dump", "--store", round.library()}, "dump"),
                Operation.command("seal", round -> new Object[] {"seal", "--store", round.library(), round.given("dump.json")}, "seal"),
                Operation.command("check", round -> new Object[] {"check", "--store", round.library()}, "check"),
                Operation.command("check and repair", round -> new Object[] {"check", "--repair", "--store", round.library()}, "check", "TextRepair").on(Given.SPOILT),
                Operation.command("report as a document", round -> new Object[] {"report", "--store", round.library(), "--out", round.file("out.pdf")}, "report", "Reports"),
                Operation.command("report for the browser", round -> new Object[] {"report", "--store", round.library(), "--out", round.file("out.html")}, "report", "Reports"),
                Operation.command("report signed", round -> new Object[] {"report", "--store", round.library(), "--sign", "--key", round.given("key.pem"), "--passphrase-file",
                        round.given("passphrase.txt"), "--out", round.file("out.pdf")}, "report", "Reports"),
                Operation.command("backup", round -> new Object[] {"backup", "--store", round.library()}, "backup"),
                Operation.command("backup to a file", round -> new Object[] {"backup", "--store", round.library(), round.file("new.backup")}, "backup"),
                Operation.command("restore from a file", round -> new Object[] {"restore", "--store", round.library(), round.given("other.backup")}, "restore"),
                Operation.command("restore the newest", round -> new Object[] {"restore", "--store", round.library(), "--newest"}, "restore"));
    }
}
