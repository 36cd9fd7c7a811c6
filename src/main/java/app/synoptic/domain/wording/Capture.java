package app.synoptic.domain.wording;

/// The file a text was read from, as it was imported: byte for byte, whatever is read from it later.
///
/// @param sha256 of its bytes, as 64 lower-case hexadecimal digits
/// @param name   what the file was called when it was first imported; empty where that is not known
/// @param bytes  how many there are
public record Capture(String sha256, String name, long bytes) {}
