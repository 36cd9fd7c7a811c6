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
record Harbour(Path folder) {

    static Harbour in(Path folder) {
        Harbour harbour = new Harbour(folder);
        for (String name : new String[] {"courier.txt", "gazette.txt", "digests/courier.txt", "digests/gazette.txt"}) {
            harbour.write(name, resource(name));
        }
        String draft = new String(resource("draft.json"), StandardCharsets.UTF_8)
                .replace("${courier}", sha256(resource("courier.txt"))).replace("${gazette}", sha256(resource("gazette.txt")));
        harbour.write("draft.json", draft.getBytes(StandardCharsets.UTF_8));
        return harbour;
    }

    Path courier() {
        return folder.resolve("courier.txt");
    }

    Path gazette() {
        return folder.resolve("gazette.txt");
    }

    Path draft() {
        return folder.resolve("draft.json");
    }

    /// The sealed dossier file, beside the draft.
    Path sealed() {
        Path file = folder.resolve("dossier.json");
        if (Files.notExists(file)) {
            Headless sealing = Headless.run("seal", "--store", folder.resolve("none"), draft(), "--original", courier(), gazette());
            if (sealing.exit() != 0) {
                throw new IllegalStateException(sealing.err());
            }
            write("dossier.json", sealing.out().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /// A library that keeps this dossier alone.
    Path store() {
        Path store = folder.resolve("store");
        try (Library library = H2Library.open(store)) {
            library.apply(Dossiers.adding(LoadedDossier.of(sealed())));
        }
        return store;
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

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
