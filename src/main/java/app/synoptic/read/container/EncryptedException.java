package app.synoptic.read.container;

import java.io.IOException;

/// What is in a file is locked by a password, or by a shop's rules.
public final class EncryptedException extends IOException {

    private static final long serialVersionUID = 1;

    EncryptedException() {
        super("encrypted");
    }
}
