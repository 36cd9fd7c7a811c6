package app.synoptic.store.encryption;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What a try of a passphrase costs: the parameters of Argon2id (RFC 9106).
///
/// @param kibibytes of memory
/// @param passes    over that memory
/// @param lanes     that could be filled at once
public record KeyCost(int kibibytes, int passes, int lanes) {

    /// 128 MiB and eight passes: a second on a machine of 2024 for this program, and nine tenths of one for the fastest there is
    /// (`packaging/bench encryption` measures it).
    public static final KeyCost USUAL = new KeyCost(128 << 10, 8, 1);

    static final int KEY = 32;

    /// Whoever sends a backup is not to take all memory, nor hold the window for hours.
    private static final int MOST_KIBIBYTES = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;

    public KeyCost {
        if (kibibytes < 8 * lanes || kibibytes > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES || lanes < 1 || lanes > MOST_LANES) {
            throw new IllegalArgumentException("no cost of a passphrase: %d KiB, %d passes, %d lanes".formatted(kibibytes, passes, lanes));
        }
    }

    /// The key that a passphrase makes, whichever way a system composes its accents.
    byte[] derive(char[] passphrase, byte[] salt) {
        CharBuffer typed = CharBuffer.wrap(passphrase);
        boolean composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC);
        char[] normal = composed ? passphrase.clone() : Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
        try {
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(kibibytes).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
            byte[] key = new byte[KEY];
            argon.generateBytes(normal, key);
            return key;
        } finally {
            Arrays.fill(normal, '\0');
        }
    }
}
