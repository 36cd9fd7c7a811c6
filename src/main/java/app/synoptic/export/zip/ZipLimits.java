package app.synoptic.export.zip;

/// What a zip may ask of the machine that reads it.
///
/// @param entries  the greatest number of entries
/// @param unpacked the greatest size of all entries together, in bytes
/// @param ratio    how many times its packed size an entry may have; small entries are not held to it
public record ZipLimits(int entries, long unpacked, int ratio) {

    /// Up to this size, in bytes, an entry may be packed as tightly as it likes.
    static final long SMALL = 1 << 20;

    /// Whether an entry of this size may have been packed into so little.
    boolean packedTooTightly(long size, long packed) {
        return size > SMALL && size / ratio > packed;
    }
}
