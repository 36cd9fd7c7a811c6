package app.synoptic.export.zip;

/// One entry as the zip's directory tells of it. Sizes and offsets are in bytes.
///
/// @param offset where its local header begins
/// @param end    where the next entry, or the directory, begins
record ZipItem(String name, int method, long crc, long packed, long size, long offset, long end) {

    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int LOCAL_SIZE = 30;
    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean folder() {
        return name.endsWith("/");
    }

    ZipItem until(long next) {
        return new ZipItem(name, method, crc, packed, size, offset, next);
    }
}
