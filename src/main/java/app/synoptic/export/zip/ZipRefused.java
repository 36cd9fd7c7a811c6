package app.synoptic.export.zip;

import app.synoptic.files.PlainFailure;
import java.io.IOException;

/// A zip cannot be used. The message is the cause in words that follow the file's name.
public final class ZipRefused extends IOException implements PlainFailure {

    ZipRefused(String cause) {
        super(cause);
    }
}
