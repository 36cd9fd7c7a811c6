package app.synoptic.dossier;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import app.synoptic.text.Regions;

/// The digest of one source, with the bytes of its file, which nobody may change.
@SuppressWarnings("ArrayRecordComponent")
public record DigestText(SourceId source, Wording wording, byte[] file) {

    /// Decodes the digest of `source`.
    ///
    /// @throws IllegalArgumentException if the file holds no text; the message says why
    public static DigestText of(SourceId source, byte[] file) {
        return switch (Decoder.decode(file)) {
            case Decoded.Text(String text, String charset) -> new DigestText(source,
                    new Wording(TextId.of(file), TextKind.DIGEST, charset, text, Regions.ofDigest(text)), file);
            case Decoded.NotText(Decoded.Reason reason) -> throw new IllegalArgumentException(switch (reason) {
                case EMPTY -> "it is empty";
                case BINARY -> "it holds no text";
                case UNKNOWN_ENCODING -> "it is in no encoding known here";
                case TOO_LARGE -> "it is too large";
            });
        };
    }
}
