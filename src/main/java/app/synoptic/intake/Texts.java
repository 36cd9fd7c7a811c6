package app.synoptic.intake;

import app.synoptic.domain.Region;
import app.synoptic.domain.TextId;
import app.synoptic.domain.TextKind;
import app.synoptic.domain.Wording;
import app.synoptic.store.TextFile;
import app.synoptic.text.Decoded;
import app.synoptic.text.Regions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Makes a text of a file's bytes.
final class Texts {

    private Texts() {}

    static TextId id(byte[] file) {
        try {
            return new TextId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static TextFile of(TextKind kind, byte[] file, Decoded.Text decoded) {
        List<Region> regions = switch (kind) {
            case ORIGINAL -> Regions.ofArticle(decoded.text());
            case DIGEST -> Regions.ofDigest(decoded.text());
        };
        return new TextFile(new Wording(id(file), kind, decoded.charset(), decoded.text(), regions), file);
    }
}
