package app.synoptic.intake;

import app.synoptic.domain.TextKind;
import app.synoptic.store.TextFile;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import java.nio.file.Path;

/// The original a file holds, or why it holds none.
public sealed interface FileText {

    record Text(TextFile original) implements FileText {}

    record Refused(Intake.Reason reason) implements FileText {}

    /// Reads and decodes a file that may be anything; expects nothing of its name.
    static FileText of(Path file) {
        return switch (FileBytes.of(file)) {
            case FileBytes.Unread(var reason) -> new Refused(reason);
            case FileBytes.Read(var bytes) -> switch (Decoder.decode(bytes)) {
                case Decoded.Text text -> new Text(Texts.of(TextKind.ORIGINAL, bytes, text));
                case Decoded.NotText(var reason) -> new Refused(switch (reason) {
                    case EMPTY -> Intake.Reason.EMPTY;
                    case BINARY -> Intake.Reason.BINARY;
                    case UNKNOWN_ENCODING -> Intake.Reason.UNKNOWN_ENCODING;
                    case TOO_LARGE -> Intake.Reason.TOO_LARGE;
                });
            };
        };
    }
}
