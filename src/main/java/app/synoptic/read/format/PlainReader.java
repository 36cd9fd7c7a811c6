package app.synoptic.read.format;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.read.FileReading;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import app.synoptic.read.metadata.LineMetadata;
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
        return read(Decoder.decode(file));
    }

    /// Reads a file in the encoding a person says it is in.
    public static FileReading read(byte[] file, Charset charset) {
        return read(Decoder.decode(file, charset));
    }

    private static FileReading read(Decoded decoded) {
        return switch (decoded) {
            case Decoded.Text(String text, String charset) -> new FileReading.Read(read(text, charset));
            case Decoded.NotText(var reason) -> new FileReading.Refused(switch (reason) {
                case EMPTY -> FileReading.Reason.EMPTY;
                case BINARY -> FileReading.Reason.BINARY;
                case UNKNOWN_ENCODING -> FileReading.Reason.UNKNOWN_ENCODING;
                case TOO_LARGE -> FileReading.Reason.TOO_LARGE;
            });
        };
    }

    private static ReadingText read(String text, String charset) {
        List<Region> regions = Regions.ofArticle(text);
        List<TextBlock> blocks = new ArrayList<>();
        LineKinds kinds = new LineKinds(regions);
        for (Span span : Paragraphs.of(text)) {
            BlockKind kind = kinds.next(span.start());
            blocks.add(new TextBlock(span.start(), span.end(), kind, kind.prose(), false, "", span.start(), span.end()));
        }
        Metadata metadata = LineMetadata.of(text, blocks);
        return new ReadingText(ID, "plain", charset, 0, text, blocks, regions, metadata);
    }
}
