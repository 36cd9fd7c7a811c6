package app.synoptic.read.table;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/// Characters behind a byte order mark, if there is one.
final class UnmarkedCharacters extends PushbackReader {

    UnmarkedCharacters(Reader reader) throws IOException {
        super(reader, 1);
        int first = read();
        if (first >= 0 && first != '\uFEFF') {
            unread(first);
        }
    }
}
