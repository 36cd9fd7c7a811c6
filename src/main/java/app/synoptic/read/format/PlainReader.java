package app.synoptic.read.format;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Wording;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading;
import app.synoptic.read.LineKinds;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import app.synoptic.read.metadata.LineMetadata;
import app.synoptic.read.mime.FlowedText;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Regions;
import app.synoptic.text.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// The reader `plain/1`: a text file is its own reading text.
public final class PlainReader {

    static final String ID = Wording.PLAIN;

    private PlainReader() {}

    /// Reads a file in the encoding it is found to be in.
    public static FileReading read(byte[] file) {
        return read(file, Beside.NOTHING);
    }

    static FileReading read(byte[] file, Beside beside) {
        return read(Decoder.decode(file), beside);
    }

    /// Reads a file in the encoding a person says it is in.
    public static FileReading read(byte[] file, Charset charset) {
        return read(Decoder.decode(file, charset), Beside.NOTHING);
    }

    private static FileReading read(Decoded decoded, Beside beside) {
        return switch (decoded) {
            case Decoded.Text(String text, String charset) -> read(ID, "plain", charset, FlowedText.of(text, false, false), beside.known());
            case Decoded.NotText(var reason) -> new FileReading.Refused(reason(reason));
        };
    }

    static FileReading.Reason reason(Decoded.Reason reason) {
        return switch (reason) {
            case EMPTY -> FileReading.Reason.EMPTY;
            case BINARY -> FileReading.Reason.BINARY;
            case UNKNOWN_ENCODING -> FileReading.Reason.UNKNOWN_ENCODING;
            case TOO_LARGE -> FileReading.Reason.TOO_LARGE;
        };
    }

    /// @param said what is known of the text from beside it
    static FileReading read(String reader, String format, String charset, FlowedText sent, List<Found> said) {
        String text = sent.text();
        List<Region> regions = Regions.ofArticle(text);
        if (regions.isEmpty()) {
            return new FileReading.Refused(FileReading.Reason.EMPTY);
        }
        List<TextBlock> blocks = new ArrayList<>();
        LineKinds kinds = new LineKinds(regions);
        for (Span span : Paragraphs.of(text)) {
            BlockKind kind = kinds.next(span.start());
            blocks.add(new TextBlock(span.start(), span.end(), kind, kind.prose(), false, "", sent.sent(span.start()), sent.sent(span.end() - 1) + 1));
        }
        List<Found> found = new ArrayList<>(LineMetadata.of(text, blocks).found());
        found.addAll(said);
        return new FileReading.Read(new ReadingText(reader, format, charset, 0, text, blocks, regions, new Metadata(found)));
    }
}
