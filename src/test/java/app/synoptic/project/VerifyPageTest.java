package app.synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.Main;
import app.synoptic.sign.StampAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands of the page on verifying by hand do what it says, run one after another by a shell: they pass over what is as it was, and stop at
/// what somebody changed.
@Tag("process")
@EnabledOnOs(OS.LINUX)
class VerifyPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/verify.md");

    @TempDir
    private static Path made;

    private static StampAuthority authority;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeALibraryThatIsSignedFor() throws Exception {
        authority = new StampAuthority();
        Files.createDirectories(made.resolve("packaging"));
        Path run = made.resolve("packaging/run");
        Files.writeString(run, "#!/bin/sh\nXDG_DATA_HOME='%s' exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' %s \"$@\"\n".formatted(made.resolve("data"),
                ProcessHandle.current().info().command().orElseThrow(), System.getProperty("java.class.path"), Main.class.getName()));
        assertThat(run.toFile().setExecutable(true)).isTrue();
        Files.writeString(made.resolve("passphrase"), "in the test alone\n");
        Files.writeString(made.resolve("mill.txt"), "The mill stands still\n\nNobody has turned the wheel since the flood of March.\n");
        Files.write(made.resolve("authority.pem"), authority.pem());
        succeed(made, """
                packaging/run key new --name 'Ada Lovelace' --passphrase-file passphrase
                packaging/run import mill.txt
                packaging/run export affair.dossier --with texts --sign --passphrase-file passphrase --stamp %1$s
                packaging/run report --out report.pdf --sign --passphrase-file passphrase --stamp %1$s
                """.formatted(authority.address()));
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    private static List<String> commands() throws IOException {
        List<String> commands = Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("    ")).map(line -> line.substring(4)).toList();
        assertThat(commands).hasSizeGreaterThan(40).anyMatch(line -> line.contains("sha256sum")).anyMatch(line -> line.contains("openssl pkeyutl"));
        return commands;
    }

    /// What a shell does with the page in a folder of its own.
    private record Done(int exit, String said) {}

    private static Done run(Path where, String script) throws IOException, InterruptedException {
        Path said = where.resolve("said.log");
        int exit = new ProcessBuilder("bash", "-e", "-u", "-o", "pipefail", "-c", script).directory(where.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile()).start().waitFor();
        return new Done(exit, Files.readString(said));
    }

    private static void succeed(Path where, String script) throws IOException, InterruptedException {
        Done done = run(where, script);
        assertThat(done.exit).as(done.said).isZero();
    }

    private void takeOver() throws IOException {
        Files.createDirectories(folder.resolve("packaging"));
        for (String name : List.of("affair.dossier", "report.pdf", "authority.pem", "packaging/run")) {
            Files.copy(made.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void passOverWhatIsAsItWas() throws Exception {
        takeOver();
        Done done = run(folder, String.join("\n", commands()));
        assertThat(done.exit).as(done.said).isZero();
        assertThat(done.said).contains("as it was written", "CN = Ada Lovelace", "Signature Verified Successfully", "Verification: OK", "Nov 30 12:00:00 2026");
    }

    /// Runs the page on changed files, without the program, which would be the first to say so.
    private Done without(String changing) throws IOException, InterruptedException {
        takeOver();
        Files.writeString(folder.resolve("packaging/run"), "#!/bin/sh\n[ \"$2\" != --chain ] || cp kept-chain.txt chain.txt\n");
        succeed(made, "[ -e kept-chain.txt ] || packaging/run verify --chain kept-chain.txt");
        Files.copy(made.resolve("kept-chain.txt"), folder.resolve("kept-chain.txt"));
        succeed(folder, changing);
        Done done = run(folder, "set -x\n" + String.join("\n", commands()));
        assertThat(done.exit).as(done.said).isNotZero();
        return done;
    }

    @Test
    void stopAtAPartThatWasChanged() throws Exception {
        assertThat(without("mkdir custody; unzip -q affair.dossier digests/jamnews.txt; echo more >> digests/jamnews.txt; zip -q affair.dossier digests/jamnews.txt").said)
                .contains("digests/jamnews.txt: FAILED");
    }

    @Test
    void stopAtAPartThatWasPutIn() throws Exception {
        assertThat(without("mkdir originals; echo more > originals/more.txt; zip -q affair.dossier originals/more.txt").said).contains("> originals/more.txt");
    }

    @Test
    void stopAtHashesThatWereMadeAnew() throws Exception {
        assertThat(without("""
                unzip -q affair.dossier digests/jamnews.txt custody/SHA256SUMS
                echo more >> digests/jamnews.txt
                sed -i "s|^[0-9a-f]*  digests/jamnews.txt|$(sha256sum digests/jamnews.txt)|" custody/SHA256SUMS
                zip -q affair.dossier digests/jamnews.txt custody/SHA256SUMS""").said).contains("Signature Verification Failure");
    }

    @Test
    void stopAtAReportThatWasChanged() throws Exception {
        assertThat(without("printf x | dd of=report.pdf bs=1 seek=30000 conv=notrunc status=none").said.lines()).last().asString().startsWith("+ test");
    }

    @Test
    void stopAtARevisionThatWasAppended() throws Exception {
        assertThat(without("printf '%%%%EOF\\n' >> report.pdf").said.lines()).last().asString().startsWith("+ test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s/command.add-dossier/command.put-dossier/", "4d", "3{h;d};4{G}", "5{p}", "s/mill.txt/mull.txt/"})
    void stopAtAChainThatWasChanged(String editing) throws Exception {
        assertThat(without("sed -i '%s' kept-chain.txt".formatted(editing)).said.lines()).last().asString().startsWith("+ test");
    }
}
