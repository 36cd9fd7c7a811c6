package app.synoptic.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// How what lies beside an encrypted library is kept from others.
public interface Sealing {

    /// What is written to the stream that is returned comes to `out` sealed; it is whole when that is closed.
    OutputStream sealing(OutputStream out) throws IOException;

    /// What was sealed, read again.
    ///
    /// @throws IOException also while reading, where it is not what was written
    InputStream opening(InputStream in) throws IOException;

    /// A name for a file that tells nobody what it was made of. The same name makes the same.
    String nameFor(String name);
}
