package app.synoptic.read.container;

import app.synoptic.read.Beside;
import app.synoptic.read.record.BesideNames;
import app.synoptic.read.record.RecordFile;
import app.synoptic.read.record.SourceRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The files in a packed one that may be articles; of packed files and web archives in it what they hold, one level deep.
final class ZipCaptures {

    private static final int MOST = 5_000;
    private static final List<String> HOLDERS = List.of(".zip", ".wacz", ".warc", ".warc.gz");

    private final List<ContainedCapture> found = new ArrayList<>();

    private ZipCaptures() {}

    static List<ContainedCapture> of(ZipArchive zip) throws IOException {
        ZipCaptures all = new ZipCaptures();
        all.add(zip, "");
        return all.found;
    }

    private void add(ZipArchive zip, String within) throws IOException {
        List<ZipEntry> given = zip.entries().stream().filter(ZipEntry::given).toList();
        Map<String, ZipEntry> records = given.stream().filter(entry -> BesideNames.record(entry.path())).collect(Collectors.toMap(ZipEntry::path, entry -> entry, (one, _) -> one));
        SideFiles sides = new SideFiles(given.stream().map(ZipEntry::path).toList());
        for (ZipEntry entry : given) {
            String path = entry.path();
            if (sides.aside(path)) {
                continue;
            }
            boolean holder = HOLDERS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
            if (!holder || !within.isEmpty() || !unpacked(zip, entry)) {
                found.add(new ContainedCapture(within + path, path.substring(path.lastIndexOf('/') + 1), beside(zip, records, path), () -> zip.unpack(entry)));
            }
            if (found.size() > MOST) {
                throw new TooMuchException("more files are packed than are looked through");
            }
        }
    }

    /// What a record says that lies beside a file and is called after it.
    private static Beside beside(ZipArchive zip, Map<String, ZipEntry> records, String path) throws IOException {
        for (String name : BesideNames.of(path)) {
            ZipEntry record = records.get(name);
            List<SourceRecord> read = record == null ? List.of() : RecordFile.of(zip.unpack(record), name.substring(name.lastIndexOf('/') + 1));
            if (read.size() == 1) {
                return new Beside(read.getFirst().known());
            }
        }
        return Beside.NOTHING;
    }

    /// Whether what a file in it holds could be added.
    private boolean unpacked(ZipArchive zip, ZipEntry entry) {
        try {
            byte[] bytes = zip.unpack(entry);
            String within = entry.path() + "!/";
            if (WarcFile.meant(bytes, entry.path().toLowerCase(Locale.ROOT))) {
                WarcCaptures.of(ByteSlice.of(bytes)).forEach(one -> found.add(named(within, one)));
                return true;
            }
            if (!ZipArchive.meant(bytes)) {
                return false;
            }
            ZipArchive inner = ZipArchive.of(bytes);
            if (WaczPages.meant(inner)) {
                WaczPages.of(inner).forEach(one -> found.add(named(within, one)));
            } else {
                add(inner, within);
            }
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    private static ContainedCapture named(String within, ContainedCapture one) {
        return new ContainedCapture(within + one.name(), one.fileName(), one.beside(), one.content());
    }
}
