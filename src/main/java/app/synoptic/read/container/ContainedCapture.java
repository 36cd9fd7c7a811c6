package app.synoptic.read.container;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.read.Beside;
import java.io.IOException;
import java.util.Optional;

/// One of the captures in a file. Its bytes are unpacked when they are asked for.
///
/// @param name     what tells it from the others in the file: an address, or a path
/// @param fileName what it would be called as a file of its own
public record ContainedCapture(String name, String fileName, Beside beside, Content content) {

    /// Unpacks.
    @FunctionalInterface
    public interface Content {
        /// @throws EncryptedException if it is locked
        /// @throws TooMuchException if it is larger than is unpacked
        /// @throws IOException if it is damaged, or not there
        byte[] bytes() throws IOException;
    }

    /// What to call it where one of several is chosen.
    public String title() {
        return known(Field.TITLE).orElse(name);
    }

    /// When it was saved, or else published, in ISO 8601.
    public Optional<String> date() {
        return known(Field.SAVED).or(() -> known(Field.PUBLISHED));
    }

    private Optional<String> known(Field field) {
        return beside.known().stream().filter(one -> one.field() == field).findFirst().map(Found::value);
    }
}
