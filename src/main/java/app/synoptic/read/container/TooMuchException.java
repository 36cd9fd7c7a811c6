package app.synoptic.read.container;

import java.io.IOException;

/// More is packed in a file than is unpacked of one, or more of it than a file for people has.
public final class TooMuchException extends IOException {

    private static final long serialVersionUID = 1;

    TooMuchException(String what) {
        super(what);
    }
}
