package app.synoptic.fuzz.target;

import app.synoptic.read.Zips;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Zips as an input in the open, so that what changes are made to it reach what is packed: each entry as a line that names it and its
/// content. An input that begins as a zip is one already.
final class Packing {

    private static final String MARK = "=====[";
    private static final int MOST = 60;
    private static final int LONGEST_NAME = 1_000;

    private Packing() {}

    /// A zip in the open.
    static byte[] open(byte[] zip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.writeBytes((MARK + entry.getName() + "]\n").getBytes(StandardCharsets.ISO_8859_1));
                out.writeBytes(in.readAllBytes());
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The zip that an input stands for.
    static byte[] zip(byte[] input) {
        if (input.length > 1 && input[0] == 'P' && input[1] == 'K') {
            return input;
        }
        String text = new String(input, StandardCharsets.ISO_8859_1);
        List<Object> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String part : text.split("\\Q" + MARK + "\\E", MOST)) {
            int end = part.indexOf("]\n");
            if (end >= 0 && end <= LONGEST_NAME && names.add(part.substring(0, end))) {
                String content = part.substring(end + 2);
                entries.add(part.substring(0, end));
                entries.add((content.endsWith("\n") ? content.substring(0, content.length() - 1) : content).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return Zips.of(entries.toArray());
    }
}
