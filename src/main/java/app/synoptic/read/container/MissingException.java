package app.synoptic.read.container;

import java.io.IOException;

/// A file names a capture that is not in it.
public final class MissingException extends IOException {

    private static final long serialVersionUID = 1;

    MissingException(String name) {
        super(name);
    }
}
