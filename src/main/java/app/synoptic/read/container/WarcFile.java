package app.synoptic.read.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/// The responses recorded in a WARC file, packed or not, within bounds.
///
/// @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC 1.1</a>
final class WarcFile {

    private static final String BEGINNING = "WARC/";
    private static final int MOST_RECORDS = 200_000;
    private static final long MOST_TOGETHER = 2L << 30;
    private static final int MOST_OF_ONE = 256 * 1024 * 1024;
    private static final int OK = 200;

    private final ByteSlice file;

    private WarcFile(ByteSlice file) {
        this.file = file;
    }

    /// What one record says.
    ///
    /// @param date the moment of the capture, as the record has it
    /// @param type the media type with its parameters; empty where none is told
    /// @param to   the address this one leads to, or whose content it has again; null where it has content of its own
    /// @param kind what the page loaded it as, where the recorder noted that
    record Response(String url, String id, String date, String type, String kind, @Nullable String to, WarcFile in, int at) {

        byte[] payload() throws IOException {
            return in.payload(at);
        }
    }

    static boolean meant(byte[] file, String name) {
        if (begins(file)) {
            return true;
        }
        if (file.length < 20 || file[0] != 0x1f || (file[1] & 0xFF) != 0x8b) {
            return false;
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return begins(unpacked.readNBytes(BEGINNING.length()));
        } catch (IOException damaged) {
            return name.endsWith(".warc.gz");
        }
    }

    private static boolean begins(byte[] file) {
        for (int i = 0; i < BEGINNING.length(); i++) {
            if (file.length <= i || file[i] != BEGINNING.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// All that may be asked for, in the order of the file. Of a file that is cut off, what is whole.
    ///
    /// @throws IOException if nothing can be read
    static List<Response> responses(ByteSlice file) throws IOException {
        List<Response> found = new ArrayList<>();
        boolean[] together = new boolean[1];
        new WarcFile(file).read((at, response) -> {
            together[0] |= !found.isEmpty() && found.getLast().at() == at && at > 0;
            found.add(response);
        });
        if (!together[0]) {
            return found;
        }
        // Packed in one piece: no record can be read alone.
        found.clear();
        new WarcFile(ByteSlice.of(unpacked(file))).read((_, response) -> found.add(response));
        return found;
    }

    private void read(BiConsumer<Integer, Response> found) throws IOException {
        int records = 0;
        long together = 0;
        try (WarcReader reader = new WarcReader(file.from(0))) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                WarcRecord record = next.get();
                together += length(record);
                if (++records > MOST_RECORDS || together > MOST_TOGETHER) {
                    throw new TooMuchException("more is recorded than is read");
                }
                int at = Math.toIntExact(reader.position());
                said(record, at).ifPresent(response -> found.accept(at, response));
            }
        } catch (TooMuchException refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException cutOff) {
            if (records == 0) {
                throw new IOException("no record can be read", cutOff);
            }
        }
    }

    private static long length(WarcRecord record) throws IOException {
        try {
            return Long.parseLong(record.headers().first("Content-Length").orElse("0").strip());
        } catch (NumberFormatException damaged) {
            throw new IOException("no length of a record", damaged);
        }
    }

    /// What a record says; nothing where the server's own header lines are broken.
    private Optional<Response> said(WarcRecord record, int at) {
        try {
            return response(record, at);
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private Optional<Response> response(WarcRecord record, int at) throws IOException {
        String target = record.headers().first("WARC-Target-URI").orElse("").strip();
        String url = target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            return Optional.empty();
        }
        if (record instanceof WarcRevisit) {
            return Optional.of(response(record, url, "", record.headers().first("WARC-Refers-To-Target-URI").orElse(url), at));
        }
        if (record instanceof WarcResource) {
            return Optional.of(response(record, url, record.headers().first("Content-Type").orElse(""), null, at));
        }
        if (!(record instanceof WarcResponse response) || !record.headers().first("Content-Type").orElse("").startsWith("application/http")) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        Optional<String> location = http.headers().first("Location");
        if (http.status() / 100 == 3 && location.isPresent()) {
            return Optional.of(response(record, url, "", RecordedAddresses.resolved(url, location.get()), at));
        }
        return http.status() == OK ? Optional.of(response(record, url, http.headers().first("Content-Type").orElse(""), null, at)) : Optional.empty();
    }

    private Response response(WarcRecord record, String url, String type, @Nullable String to, int at) {
        return new Response(url, record.headers().first("WARC-Record-ID").orElse(""), record.headers().first("WARC-Date").orElse(""), type,
                record.headers().first("WARC-Resource-Type").orElse(""), to, this, at);
    }

    /// The content of the record at an offset, without the encodings it was sent in.
    private byte[] payload(int at) throws IOException {
        try (WarcReader reader = new WarcReader(file.from(at))) {
            WarcRecord record = reader.next().orElseThrow(() -> new IOException("no record"));
            return bounded(record instanceof WarcResponse response ? content(response.http()) : record.body().stream(), ZipArchive.MOST_UNPACKED);
        } catch (IllegalArgumentException damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    private static InputStream content(HttpResponse http) throws IOException {
        if (!http.headers().first("Content-Encoding").orElse("").strip().equalsIgnoreCase("deflate")) {
            return http.bodyDecoded().stream();
        }
        // Servers disagree on what it means: some send the zlib format, some what is in it.
        BufferedInputStream sent = new BufferedInputStream(http.body().stream());
        sent.mark(2);
        int head = sent.read() << 8 | sent.read();
        sent.reset();
        return new InflaterInputStream(sent, new Inflater((head >> 8 & 0xF) != 8 || head % 31 != 0));
    }

    private static byte[] unpacked(ByteSlice file) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(file.from(0))) {
            return bounded(unpacked, MOST_OF_ONE);
        }
    }

    private static byte[] bounded(InputStream content, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > most) {
                throw new TooMuchException("more is packed than is read");
            }
        }
        return bytes.toByteArray();
    }
}
