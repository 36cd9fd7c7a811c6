package app.synoptic.store.encryption;

import app.synoptic.domain.form.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A library’s key under a passphrase, as six lines of text: what it is, how the passphrase becomes a key, the salt, which key it is, that key
/// wrapped by AES-256-GCM with all lines above it as what must not be changed, and SHA-256 of all this. By the last a damaged header is told
/// from a wrong passphrase: damage makes it wrong, and a passphrase does not.
///
/// @param id      of the key
/// @param wrapped nonce, wrapped key and tag
public record KeyHeader(KeyCost cost, byte[] salt, byte[] id, byte[] wrapped) {

    /// A header that is not what was written, or none.
    public static final class Damaged extends Exception {
        private static final long serialVersionUID = 1;

        Damaged(String message) {
            super(message);
        }
    }

    private static final String FIRST = "Synoptic library key, format ";
    private static final int FORMAT = 1;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final Pattern TEXT = Pattern.compile(FIRST + "(\\d{1,6})\\nargon2id v=19 m=(\\d{1,9}) t=(\\d{1,9}) p=(\\d{1,9})\\nsalt ([0-9a-f]{32})\\n"
            + "id ([0-9a-f]{32})\\nkey ([A-Za-z0-9+/=]{80})\\nsha256 ([0-9a-f]{64})\\n");
    private static final Pattern NEWER = Pattern.compile(FIRST + "(\\d{1,6})\\n(?s:.*)sha256 ([0-9a-f]{64})\\n");

    public KeyHeader {
        salt = salt.clone();
        id = id.clone();
        wrapped = wrapped.clone();
    }

    /// Puts a key under a passphrase.
    public static KeyHeader wrap(LibraryKey key, char[] passphrase, KeyCost cost) {
        byte[] salt = LibraryKey.random(SALT);
        byte[] nonce = LibraryKey.random(NONCE);
        KeyHeader open = new KeyHeader(cost, salt, key.id(), new byte[0]);
        byte[] over = cost.derive(passphrase, salt);
        try {
            byte[] sealed = open.cipher(Cipher.ENCRYPT_MODE, over, nonce).doFinal(key.secret());
            byte[] wrapped = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
            return new KeyHeader(cost, salt, key.id(), wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(over, (byte) 0);
        }
    }

    /// The key; empty where the passphrase is another. Takes as long as its cost says.
    public Optional<LibraryKey> unwrap(char[] passphrase) {
        byte[] over = cost.derive(passphrase, salt);
        try {
            byte[] secret = cipher(Cipher.DECRYPT_MODE, over, Arrays.copyOf(wrapped, NONCE)).doFinal(wrapped, NONCE, wrapped.length - NONCE);
            return Optional.of(LibraryKey.of(id, secret));
        } catch (AEADBadTagException other) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(over, (byte) 0);
        }
    }

    private Cipher cipher(int mode, byte[] over, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(over, "AES"), new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(above().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private String above() {
        return FIRST + "%d\nargon2id v=19 m=%d t=%d p=%d\nsalt %s\nid %s\n".formatted(FORMAT, cost.kibibytes(), cost.passes(), cost.lanes(),
                HexFormat.of().formatHex(salt), keyName());
    }

    /// Which key it holds: see [LibraryKey#name].
    public String keyName() {
        return HexFormat.of().formatHex(id);
    }

    /// As it is written to a file.
    public String text() {
        String lines = above() + "key %s\n".formatted(Base64.getEncoder().encodeToString(wrapped));
        return lines + "sha256 %s\n".formatted(Sha256.of(lines.getBytes(StandardCharsets.US_ASCII)));
    }

    /// @throws Damaged if it is not what [#text] made
    public static KeyHeader parse(String text) throws Damaged {
        Matcher newer = NEWER.matcher(text);
        if (!newer.matches()) {
            throw new Damaged("it is not whole");
        }
        String lines = text.substring(0, text.lastIndexOf("sha256 "));
        if (!Sha256.of(lines.getBytes(StandardCharsets.ISO_8859_1)).equals(newer.group(2))) {
            throw new Damaged("it is not what was written");
        }
        if (Integer.parseInt(newer.group(1)) > FORMAT) {
            throw new Damaged("it was written by a newer version of this program");
        }
        Matcher parts = TEXT.matcher(text);
        try {
            if (!parts.matches()) {
                throw new Damaged("it is not whole");
            }
            KeyCost cost = new KeyCost(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4)));
            return new KeyHeader(cost, HexFormat.of().parseHex(parts.group(5)), HexFormat.of().parseHex(parts.group(6)), Base64.getDecoder().decode(parts.group(7)));
        } catch (IllegalArgumentException e) {
            throw new Damaged("it asks for what no key costs");
        }
    }
}
