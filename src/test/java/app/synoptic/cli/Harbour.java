package app.synoptic.cli;

import app.synoptic.dossier.LoadedDossier;
import app.synoptic.intake.Dossiers;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A small affair of our own on disk: two newspapers on a stranded ferry, their digests, and a draft of the dossier.
public record Harbour(Path folder) {

    public static Harbour in(Path folder) {
        Harbour harbour = new Harbour(folder);
        for (String name : new String[] {"courier.txt", "gazette.txt", "digests/courier.txt", "digests/gazette.txt"}) {
            harbour.write(name, resource(name));
        }
        String draft = new String(resource("draft.json"), StandardCharsets.UTF_8)
                .replace("${courier}", sha256(resource("courier.txt"))).replace("${gazette}", sha256(resource("gazette.txt")));
        harbour.write("draft.json", draft.getBytes(StandardCharsets.UTF_8));
        return harbour;
    }

    public Path courier() {
        return folder.resolve("courier.txt");
    }

    public Path gazette() {
        return folder.resolve("gazette.txt");
    }

    Path draft() {
        return folder.resolve("draft.json");
    }

    /// The sealed dossier file, beside the draft.
    public Path sealed() {
        Path file = folder.resolve("dossier.json");
        return Files.exists(file) ? file : write("dossier.json", Made.SEALED);
    }

    /// A library that keeps this dossier alone.
    public Path store() {
        Path store = folder.resolve("store");
        if (Files.notExists(store.resolve(H2Library.FILE))) {
            write("store/" + H2Library.FILE, Made.LIBRARY);
        }
        return store;
    }

    /// What is made once for all tests of a process.
    private static final class Made {

        static final byte[] SEALED;
        static final byte[] LIBRARY;

        static {
            try {
                Harbour harbour = in(Files.createTempDirectory("harbour"));
                Headless sealing = Headless.run("seal", "--store", harbour.folder.resolve("none"), harbour.draft(), "--original", harbour.courier(), harbour.gazette());
                if (sealing.exit() != 0) {
                    throw new IllegalStateException(sealing.err());
                }
                SEALED = sealing.out().getBytes(StandardCharsets.UTF_8);
                Path store = harbour.folder.resolve("store");
                try (Library library = H2Library.open(store)) {
                    library.apply(Dossiers.adding(LoadedDossier.of(harbour.write("dossier.json", SEALED))));
                }
                LIBRARY = Files.readAllBytes(store.resolve(H2Library.FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Path write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Harbour.class.getResourceAsStream("/app/synoptic/harbour/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no fixture " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
