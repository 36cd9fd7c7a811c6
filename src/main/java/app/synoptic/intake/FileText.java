package app.synoptic.intake;

import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.TextFile;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import app.synoptic.text.Regions;
import java.nio.file.Path;

/// The original a file holds, or why it holds none.
public sealed interface FileText {

    record Text(TextFile original) implements FileText {}

    record Refused(Intake.Reason reason) implements FileText {}

    /// Reads and decodes a file that may be anything; expects nothing of its name.
    static FileText of(Path file) {
        return switch (FileBytes.of(file)) {
            case FileBytes.Unread(var reason) -> new Refused(reason);
            case FileBytes.Read(var bytes) -> of(bytes);
        };
    }

    /// Decodes the bytes of a file.
    static FileText of(byte[] file) {
        return switch (Decoder.decode(file)) {
            case Decoded.Text(String text, String charset) -> new Text(new TextFile(
                    new Wording(TextId.of(file), TextKind.ORIGINAL, charset, text, Regions.ofArticle(text)), file));
            case Decoded.NotText(var reason) -> new Refused(switch (reason) {
                case EMPTY -> Intake.Reason.EMPTY;
                case BINARY -> Intake.Reason.BINARY;
                case UNKNOWN_ENCODING -> Intake.Reason.UNKNOWN_ENCODING;
                case TOO_LARGE -> Intake.Reason.TOO_LARGE;
            });
        };
    }
}
