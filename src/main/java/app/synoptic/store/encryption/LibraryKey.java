package app.synoptic.store.encryption;

import app.synoptic.files.Sealing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The random key a library is encrypted with. From it come, by HKDF-SHA-256 under labels of their own (RFC 5869), the password of its store,
/// the key of each file beside it, and the names of those files. Safe for use by several threads.
public final class LibraryKey implements Sealing, AutoCloseable {

    static final int LENGTH = 32;
    static final int ID = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME = 16;

    private final byte[] id;
    private final byte[] secret;

    private LibraryKey(byte[] id, byte[] secret) {
        this.id = id;
        this.secret = secret;
    }

    /// A new one, which nobody knows.
    public static LibraryKey make() {
        return new LibraryKey(random(ID), random(LENGTH));
    }

    /// @param secret is taken over, and wiped when the key is closed
    static LibraryKey of(byte[] id, byte[] secret) {
        return new LibraryKey(id.clone(), secret);
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] id() {
        return id.clone();
    }

    /// Tells one key from another; known to everybody.
    public String name() {
        return HexFormat.of().formatHex(id);
    }

    byte[] secret() {
        return secret;
    }

    /// The password under which H2 encrypts the store.
    public char[] storePassword() {
        byte[] bytes = derived("store", LENGTH, new byte[0]);
        try {
            char[] password = new char[2 * LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                password[2 * i] = Character.forDigit((bytes[i] >> 4) & 15, 16);
                password[2 * i + 1] = Character.forDigit(bytes[i] & 15, 16);
            }
            return password;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    byte[] derived(String label, int length, byte[] salt) {
        try {
            HKDFParameterSpec how = HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt)
                    .thenExpand(("synoptic " + label + " 1").getBytes(StandardCharsets.US_ASCII), length);
            return KDF.getInstance("HKDF-SHA256").deriveData(how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec fileKey(byte[] salt) {
        byte[] bytes = derived("file", LENGTH, salt);
        try {
            return new SecretKeySpec(bytes, "AES");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public OutputStream sealing(OutputStream out) throws IOException {
        byte[] salt = random(SealedOutput.SALT);
        return new SealedOutput(out, salt, fileKey(salt));
    }

    @Override
    public InputStream opening(InputStream in) throws IOException {
        return new SealedInput(in, this::fileKey);
    }

    @Override
    public String nameFor(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        return HexFormat.of().formatHex(derived("name", NAME, name.getBytes(StandardCharsets.UTF_8))) + ending;
    }

    /// Forgets it.
    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }
}
