package app.synoptic.sign;

/// Has somebody else say when something was there.
public interface TimeStamps {

    /// A time stamp token (RFC 3161) over the SHA-256 of `content`, in DER.
    ///
    /// @throws SignException if none comes, or it is none of the content
    byte[] token(byte[] content);
}
