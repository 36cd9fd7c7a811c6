package app.synoptic.read.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WireTest {

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private static byte[] written(FileReading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadingWire.write(new DataOutputStream(bytes), reading);
        return bytes.toByteArray();
    }

    @Test
    void bringsBackWhatWasSent() throws Exception {
        FileReading read = new FileReading.Read(FerryPages.read(FerryPages.newspaper()));
        assertThat(ReadingWire.reading(in(written(read)))).isEqualTo(read);
        for (FileReading.Reason reason : FileReading.Reason.values()) {
            assertThat(ReadingWire.reading(in(written(new FileReading.Refused(reason))))).isEqualTo(new FileReading.Refused(reason));
        }
    }

    @Test
    void refusesWhatIsCutOffAnywhere() throws Exception {
        byte[] whole = written(new FileReading.Read(FerryPages.read(FerryPages.newspaper())));
        for (int length = 0; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ReadingWire.reading(in(cut))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesLengthsThatCannotBe() {
        byte[] huge = {0x7F, -1, -1, -1};
        byte[] negative = {-1, -1, -1, -1};
        for (byte[] length : new byte[][] {huge, negative}) {
            assertThatThrownBy(() -> Wire.text(in(length))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> Wire.list(in(length), DataInputStream::readInt)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> PageTask.picture(in(new byte[] {length[0], length[1], length[2], length[3], 0, 0, 0, 9}))).isInstanceOf(IOException.class);
        }
    }
}
