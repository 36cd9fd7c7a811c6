package app.synoptic.intake;

import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.format.Formats;
import java.nio.file.Path;

/// What a file of any format reads as, or why it cannot be read.
public sealed interface CaptureText {

    record Read(ReadingText text) implements CaptureText {}

    record Refused(Intake.Reason reason) implements CaptureText {}

    /// Reads a file that may be anything; keeps nothing.
    static CaptureText of(Path file) {
        return switch (FileBytes.of(file, Formats.MOST_BYTES)) {
            case FileBytes.Unread(var reason) -> new Refused(reason);
            case FileBytes.Read(var bytes) -> of(bytes, String.valueOf(file.getFileName()));
        };
    }

    private static CaptureText of(byte[] bytes, String name) {
        return switch (Formats.read(bytes, name)) {
            case FileReading.Read(var text) -> new Read(text);
            case FileReading.Refused(var reason) -> new Refused(switch (reason) {
                case EMPTY -> Intake.Reason.EMPTY;
                case BINARY -> Intake.Reason.BINARY;
                case UNKNOWN_ENCODING -> Intake.Reason.UNKNOWN_ENCODING;
                case TOO_LARGE -> Intake.Reason.TOO_LARGE;
                case TOO_MANY_ELEMENTS -> Intake.Reason.TOO_MANY_ELEMENTS;
                case UNREAD_FORMAT -> Intake.Reason.UNREAD_FORMAT;
                case DAMAGED -> Intake.Reason.DAMAGED;
            });
        };
    }
}
