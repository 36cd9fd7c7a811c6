package app.synoptic.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/// A private key locked by a passphrase: PKCS#8 with PBES2 (RFC 8018), by PBKDF2 with HMAC-SHA-256 and AES-256, which OpenSSL reads, too.
final class LockedSecret {

    private static final String SCHEME = "PBEWithHmacSHA256AndAES_256";

    /// As OWASP asks for (Password Storage Cheat Sheet, 2023).
    private static final int ROUNDS = 600_000;
    /// Some seconds; the file may be anybody's.
    private static final int MOST_ROUNDS = 5_000_000;
    private static final int SALT = 16;
    private static final int BLOCK = 16;

    private LockedSecret() {}

    static byte[] lock(PrivateKey secret, char[] passphrase) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        byte[] vector = new byte[BLOCK];
        random.nextBytes(salt);
        random.nextBytes(vector);
        try {
            Cipher cipher = Cipher.getInstance(SCHEME);
            cipher.init(Cipher.ENCRYPT_MODE, key(SCHEME, passphrase), new PBEParameterSpec(salt, ROUNDS, new IvParameterSpec(vector)));
            AlgorithmIdentifier how = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, ASN1Primitive.fromByteArray(cipher.getParameters().getEncoded()));
            return new org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo(how, cipher.doFinal(secret.getEncoded())).getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The key in PKCS#8; empty where the passphrase is another.
    ///
    /// @throws GeneralSecurityException if it is locked in a way that Java does not know
    static Optional<byte[]> open(byte[] locked, char[] passphrase) throws GeneralSecurityException, IOException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(locked);
        String scheme = info.getAlgParameters().toString();
        if (info.getAlgParameters().getParameterSpec(PBEParameterSpec.class).getIterationCount() > MOST_ROUNDS) {
            throw new GeneralSecurityException("locked by more rounds than anybody waits for");
        }
        Cipher cipher = Cipher.getInstance(scheme);
        cipher.init(Cipher.DECRYPT_MODE, key(scheme, passphrase), info.getAlgParameters());
        try {
            return Optional.of(cipher.doFinal(info.getEncryptedData()));
        } catch (BadPaddingException other) {
            return Optional.empty();
        }
    }

    private static SecretKey key(String scheme, char[] passphrase) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase);
        try {
            return SecretKeyFactory.getInstance(scheme).generateSecret(spec);
        } finally {
            spec.clearPassword();
        }
    }
}
