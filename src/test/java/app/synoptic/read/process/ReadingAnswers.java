package app.synoptic.read.process;

import app.synoptic.read.Beside;
import app.synoptic.read.Saved;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What the reader's process may answer, taken as the program takes it.
public final class ReadingAnswers {

    private ReadingAnswers() {}

    public static byte[] sound() {
        try {
            return new PageTask.Read("pump.txt", Beside.NOTHING).perform(Saved.bytes("pump.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whatever a process sends is an answer or none.
    public static void read(byte[] answer) {
        for (Wire.Reader<?> reader : new Wire.Reader<?>[] {ReadingWire::reading, ReadingWire::map, PageTask::picture}) {
            try {
                reader.read(new DataInputStream(new ByteArrayInputStream(answer)));
            } catch (IOException | RuntimeException none) {
                // SafeReader takes these for none
            }
        }
    }
}
