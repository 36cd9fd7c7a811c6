package app.synoptic.intake;

import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.CaptureOrigin;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import app.synoptic.read.format.Formats;
import app.synoptic.read.format.PlainReader;
import app.synoptic.read.process.SafeReader;
import app.synoptic.store.TextFile;
import app.synoptic.text.Legible;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a captured file of any format reads as, or why it cannot be read. Reads and computes for some tens of milliseconds and
/// more: not for a thread that draws.
public sealed interface CaptureText {

    /// @param reading what its reader made of it
    /// @param text    the text as a library keeps it
    record Read(ReadingText reading, TextFile text) implements CaptureText {}

    record Refused(ImportResult.Reason reason) implements CaptureText {}

    /// Reads a file that may be anything.
    static CaptureText of(Path file) {
        return switch (FileBytes.of(file, Formats.MOST_BYTES)) {
            case FileBytes.Unread(var reason) -> new Refused(reason);
            case FileBytes.Read(var bytes) -> of(bytes, file);
        };
    }

    /// Reads the bytes of a file that lies there.
    static CaptureText of(byte[] bytes, Path file) {
        Beside beside = BesideRecords.of(file);
        return of(bytes, name(file), beside).from(beside == Beside.NOTHING ? origin(file) : origin(file).recorded());
    }

    /// The same that came from there.
    default CaptureText from(CaptureOrigin origin) {
        return this instanceof Read(var reading, var text) ? new Read(reading, text.from(origin)) : this;
    }

    /// Where the bytes of a file come from.
    static CaptureOrigin origin(Path file) {
        return CaptureOrigin.file(file.toAbsolutePath().normalize().toString());
    }

    /// The same as plain text in the encoding a person says it is in.
    static CaptureText of(Path file, Charset charset) {
        return switch (FileBytes.of(file)) {
            case FileBytes.Unread(var reason) -> new Refused(reason);
            case FileBytes.Read(var bytes) -> plain(bytes, name(file), charset).from(origin(file));
        };
    }

    /// Reads the bytes of a file.
    ///
    /// @param name what it is called
    static CaptureText of(byte[] bytes, String name) {
        return of(bytes, name, Beside.NOTHING);
    }

    /// The same of a file that lies in an archive.
    ///
    /// @param beside what the archive says of it
    static CaptureText of(byte[] bytes, String name, Beside beside) {
        return switch (SafeReader.shared().read(bytes, name, beside)) {
            case FileReading.Read(var reading) -> new Read(reading, text(reading, bytes, legible(name)));
            case FileReading.Refused(var reason) -> new Refused(reason(reason));
        };
    }

    /// Reads the bytes of a file as plain text, whatever they look like.
    ///
    /// @param charset the encoding a person says it is in; null where that is to be found out. To say the one it is found to be in
    ///                anyway makes no other text
    static CaptureText plain(byte[] bytes, String name, @Nullable Charset charset) {
        FileReading found = PlainReader.read(bytes);
        boolean asFound = charset == null || found instanceof FileReading.Read(var text) && text.charset().equals(charset.name());
        return switch (asFound || charset == null ? found : PlainReader.read(bytes, charset)) {
            case FileReading.Read(var reading) -> new Read(reading, new TextFile(new Wording(
                    asFound ? TextId.of(bytes) : TextId.of(bytes, reading.charset()), TextKind.ORIGINAL, reading.charset(), reading.text(), reading.regions()),
                    bytes, name, reading.metadata()));
            case FileReading.Refused(var reason) -> new Refused(reason == FileReading.Reason.UNKNOWN_ENCODING && !asFound ? ImportResult.Reason.OTHER_ENCODING : reason(reason));
        };
    }

    /// What a file is called, if that can be said in a line.
    private static String name(Path file) {
        return legible(String.valueOf(file.getFileName()));
    }

    private static String legible(String name) {
        return Legible.line(name).isEmpty() ? name : "";
    }

    /// What a reader made of a file, as a text that can be kept.
    private static TextFile text(ReadingText reading, byte[] bytes, String name) {
        TextId file = TextId.of(bytes);
        if (reading.reader().equals(Wording.PLAIN)) {
            return new TextFile(new Wording(file, TextKind.ORIGINAL, reading.charset(), reading.text(), reading.regions()), bytes, name, reading.metadata());
        }
        List<Block> blocks = reading.blocks().stream().map(TextBlock::block).toList();
        return new TextFile(new Wording(TextId.read(file.sha256(), reading.reader()), TextKind.ORIGINAL, reading.charset(),
                reading.reader(), reading.text(), reading.regions(), blocks), bytes, name, reading.metadata());
    }

    static ImportResult.Reason reason(FileReading.Reason reason) {
        return switch (reason) {
            case EMPTY -> ImportResult.Reason.EMPTY;
            case BINARY -> ImportResult.Reason.BINARY;
            case UNKNOWN_ENCODING -> ImportResult.Reason.UNKNOWN_ENCODING;
            case TOO_LARGE -> ImportResult.Reason.TOO_LARGE;
            case TOO_MANY_ELEMENTS -> ImportResult.Reason.TOO_MANY_ELEMENTS;
            case UNREAD_FORMAT -> ImportResult.Reason.UNREAD_FORMAT;
            case DAMAGED -> ImportResult.Reason.DAMAGED;
            case ENCRYPTED -> ImportResult.Reason.ENCRYPTED;
            case NOTHING_TO_READ -> ImportResult.Reason.NOTHING_TO_READ;
            case SCAN -> ImportResult.Reason.SCAN;
            case TOO_COSTLY -> ImportResult.Reason.TOO_COSTLY;
        };
    }
}
