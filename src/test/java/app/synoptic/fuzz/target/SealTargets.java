package app.synoptic.fuzz.target;

import static app.synoptic.fuzz.target.Inputs.in;

import app.synoptic.home.SingleInstance;
import app.synoptic.read.process.ReadingAnswers;
import app.synoptic.report.pdf.ReportProof;
import app.synoptic.sign.KeyFile;
import app.synoptic.sign.SignException;
import app.synoptic.sign.SigningKey;
import app.synoptic.sign.cms.CmsSignature;
import app.synoptic.sign.stamp.StampToken;
import app.synoptic.store.backup.BackupArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Keys, signatures, backups, and what other processes say.
final class SealTargets {

    private static final int GREETING = 0x53594E31;
    private static final SigningKey KEY = SigningKey.make("Ida Renn", Instant.parse("2026-11-30T00:00:00Z"));

    private SealTargets() {}

    static Stream<FuzzTarget> all() {
        byte[] signature = signature();
        return Stream.of(
                FuzzTarget.of("key", SealTargets::key, List.of(keyFile()), "-----BEGIN CERTIFICATE-----\n", "-----END CERTIFICATE-----\n", "-----BEGIN PRIVATE KEY-----\n", "-----END PRIVATE KEY-----\n", "MIIB", "AAAA", "f////w=="),
                FuzzTarget.of("signature", (input, _) -> CmsSignature.read(input, new byte[] {1, 2}), List.of(signature), "0\u0080", "\u0030\u0082"),
                FuzzTarget.of("stamp", (input, _) -> StampToken.read(input, new byte[] {1, 2}), List.of(signature), "0\u0080", "\u0030\u0082"),
                FuzzTarget.of("report", (input, folder) -> {
                    try {
                        ReportProof.of(in(folder, "a.pdf", input));
                    } catch (IOException refused) {
                        Sentence.check(String.valueOf(refused.getMessage()));
                    }
                }, List.of(report(signature)), "/ByteRange [0 10 20 30]", "/ByteRange [0 9999999999 9999999999 9999999999]", "<", ">", "sha256"),
                FuzzTarget.of("backup", SealTargets::backup, List.of(Packing.open(app.synoptic.read.Zips.of("contents.properties", "made=2026-01-01T00\\:00\\:00Z\nlibrary=/a\nschema=9\ndossiers=1\nsources=1\nevents=1\nquestions=1\ntexts=1\nsessions=0\nchanges=3\nmark=3/0/x\ndrafts=0\nhash.library.sql.gz="
                        + "0".repeat(64) + "\nhash.proposals/a.json=" + "0".repeat(64) + "\n", "proposals/a.json", "{}", "library.sql.gz", "x"))), "hash.../../x=", "hash.proposals/../x.json=", "schema=99999", "made=", "=====[settings.properties]\n"),
                FuzzTarget.of("reader-answer", (input, _) -> ReadingAnswers.read(input), List.of(ReadingAnswers.sound()), "\u0000\u0000\u0000\u0001", "\u007f\u00ff\u00ff\u00ff"),
                FuzzTarget.of("second-start", new Door()::visit, List.of(said("/a/b.txt", "/c d"), said()), "SYN1", "\u0000\u0000\u0000\u0001", "\u0000\u0000\u0080\u0000/a", "\u007f\u00ff\u00ff\u00ff"));
    }

    private static byte[] keyFile() {
        try {
            Path folder = Files.createTempDirectory("synoptic-key");
            Path file = folder.resolve("key.pem");
            new KeyFile(file).keep(KEY, "a long passphrase".toCharArray());
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] signature() {
        try {
            return CmsSignature.make(new app.synoptic.sign.Signing(KEY, null), new byte[] {1, 2});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] report(byte[] signature) {
        String digits = HexFormat.of().withUpperCase().formatHex(signature);
        return ("%PDF-1.7\n1 0 obj <</ByteRange [0 70 " + (72 + digits.length()) + " 30]/Contents<" + digits + ">>>\nendobj\n%%EOF synoptic custody sha256\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void key(byte[] input, Path folder) throws IOException {
        KeyFile file = new KeyFile(in(folder, "key.pem", input));
        for (Runnable use : new Runnable[] {file::signer, file::exported, () -> file.read("a long passphrase".toCharArray(), "N. N.")}) {
            try {
                use.run();
            } catch (SignException refused) {
                if (!refused.subject().contains("key.pem")) {
                    throw new AssertionError(refused);
                }
            }
        }
    }

    private static void backup(byte[] input, Path folder) throws IOException {
        Path file = in(folder, "a.backup", Packing.zip(input));
        BackupArchive.whole(file);
        try {
            BackupArchive.contents(file);
            Path to = Files.createDirectories(folder.resolve("to"));
            BackupArchive.unpackBeside(file, to);
        } catch (IOException refused) {
            // its sentence is that of the store
        }
        try (var statements = BackupArchive.statements(file, null)) {
            statements.skip(1 << 20);
        } catch (IOException refused) {
            // the same
        }
    }

    private static byte[] said(String... files) {
        ByteBuffer bytes = ByteBuffer.allocate(400).putInt(GREETING).putInt(files.length);
        for (String file : files) {
            bytes.putInt(file.length()).put(file.getBytes(StandardCharsets.UTF_8));
        }
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }

    /// A window that others knock at; opened with the first one.
    private static final class Door {

        private Path socket = Path.of("");

        private synchronized Path socket() throws IOException {
            if (socket.toString().isEmpty()) {
                Path folder = Files.createTempDirectory("syn");
                if (!(SingleInstance.enter(folder, List.of()) instanceof SingleInstance.Mine(var door))) {
                    throw new IOException("no door in " + folder);
                }
                door.answer(files -> files.forEach(file -> {
                    if (!file.isAbsolute()) {
                        throw new AssertionError(file);
                    }
                }));
                Runtime.getRuntime().addShutdownHook(new Thread(door::close));
                socket = folder.resolve("running").resolve("door");
            }
            return socket;
        }

        /// Says the input, and then, as one who means well, something sensible: it is answered still.
        void visit(byte[] input, Path folder) throws IOException {
            say(input);
            if (!say(said("/a/b.txt"))) {
                throw new AssertionError("nobody answers any more");
            }
        }

        private boolean say(byte[] input) throws IOException {
            try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of(socket()));
                try {
                    channel.write(ByteBuffer.wrap(input));
                    channel.shutdownOutput();
                    return channel.read(ByteBuffer.allocate(1)) == 1;
                } catch (IOException shown) {
                    return false;
                }
            }
        }
    }
}
