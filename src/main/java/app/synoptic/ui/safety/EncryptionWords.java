package app.synoptic.ui.safety;

import app.synoptic.ui.Messages;
import java.nio.file.Path;
import java.util.List;

/// What came of encrypting a library, in words.
public final class EncryptionWords {

    private EncryptionWords() {}

    /// It is encrypted.
    ///
    /// @param plain what is left in plain from before
    public static String encrypted(List<Path> plain) {
        return plain.isEmpty() ? Messages.get("safety.encrypt.done") : Messages.get("safety.encrypt.done.plain", plain.size(), plain.getFirst());
    }

    /// It is in plain again.
    public static String decrypted() {
        return Messages.get("safety.decrypt.done");
    }

    /// Why it stays as it was.
    public static String failed(Exception failure) {
        return Messages.get("safety.encrypt.failed", String.valueOf(failure.getMessage()));
    }
}
