package app.synoptic.intake;

import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.TextFile;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import app.synoptic.text.Regions;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The original a file holds, or why it holds none.
public sealed interface FileText {

    record Text(TextFile original) implements FileText {}

    record Refused(Intake.Reason reason) implements FileText {}

    /// Reads and decodes a file that may be anything; expects nothing of its name.
    ///
    /// @param charset the encoding a person says it is in; null where that is to be found out
    static FileText of(Path file, @Nullable Charset charset) {
        return switch (FileBytes.of(file)) {
            case FileBytes.Unread(var reason) -> new Refused(reason);
            case FileBytes.Read(var bytes) -> of(bytes, charset);
        };
    }

    /// Reads and decodes a file in the encoding it is found to be in.
    static FileText of(Path file) {
        return of(file, null);
    }

    /// Decodes the bytes of a file in the encoding it is found to be in.
    static FileText of(byte[] file) {
        return of(file, null);
    }

    /// Decodes the bytes of a file. To say the encoding it is found to be in anyway makes no other text.
    ///
    /// @param charset as above
    static FileText of(byte[] file, @Nullable Charset charset) {
        Decoded found = Decoder.decode(file);
        boolean asFound = charset == null || found instanceof Decoded.Text(var _, String name) && name.equals(charset.name());
        return switch (asFound || charset == null ? found : Decoder.decode(file, charset)) {
            case Decoded.Text(String text, String name) -> new Text(new TextFile(new Wording(
                    asFound ? TextId.of(file) : TextId.of(file, name), TextKind.ORIGINAL, name, text, Regions.ofArticle(text)), file));
            case Decoded.NotText(var reason) -> new Refused(switch (reason) {
                case EMPTY -> Intake.Reason.EMPTY;
                case BINARY -> Intake.Reason.BINARY;
                case UNKNOWN_ENCODING -> asFound ? Intake.Reason.UNKNOWN_ENCODING : Intake.Reason.OTHER_ENCODING;
                case TOO_LARGE -> Intake.Reason.TOO_LARGE;
            });
        };
    }
}
