package app.synoptic.read.process;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import app.synoptic.read.pdf.PageBox;
import app.synoptic.read.pdf.PdfMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// Readings and maps of pages as bytes, and back.
final class ReadingWire {

    private ReadingWire() {}

    static void write(DataOutputStream out, FileReading reading) throws IOException {
        switch (reading) {
            case FileReading.Refused(var reason) -> {
                out.writeBoolean(false);
                Wire.name(out, reason);
            }
            case FileReading.Read(var text) -> {
                out.writeBoolean(true);
                write(out, text);
            }
        }
    }

    static FileReading reading(DataInputStream in) throws IOException {
        return in.readBoolean() ? new FileReading.Read(text(in)) : new FileReading.Refused(Wire.name(in, FileReading.Reason.class));
    }

    private static void write(DataOutputStream out, ReadingText text) throws IOException {
        Wire.text(out, text.reader());
        Wire.text(out, text.format());
        Wire.text(out, text.charset());
        out.writeInt(text.replaced());
        Wire.text(out, text.text());
        Wire.list(out, text.blocks(), ReadingWire::block);
        Wire.list(out, text.regions(), ReadingWire::region);
        Wire.list(out, text.metadata().found(), ReadingWire::found);
    }

    private static ReadingText text(DataInputStream in) throws IOException {
        String reader = Wire.text(in);
        String format = Wire.text(in);
        String charset = Wire.text(in);
        int replaced = in.readInt();
        String text = Wire.text(in);
        List<TextBlock> blocks = Wire.list(in, ReadingWire::block);
        List<Region> regions = Wire.list(in, ReadingWire::region);
        if (blocks.stream().anyMatch(block -> block.end() > text.length()) || regions.stream().anyMatch(region -> region.end() > text.length())) {
            throw new IOException("a block behind the end of the text");
        }
        return new ReadingText(reader, format, charset, replaced, text, blocks, regions, new Metadata(Wire.list(in, ReadingWire::found)));
    }

    private static void block(DataOutputStream out, TextBlock block) throws IOException {
        out.writeInt(block.start());
        out.writeInt(block.end());
        Wire.name(out, block.kind());
        out.writeBoolean(block.body());
        out.writeBoolean(block.hidden());
        Wire.text(out, block.path());
        out.writeInt(block.sourceStart());
        out.writeInt(block.sourceEnd());
    }

    private static TextBlock block(DataInputStream in) throws IOException {
        return new TextBlock(in.readInt(), in.readInt(), Wire.name(in, BlockKind.class), in.readBoolean(), in.readBoolean(), Wire.text(in), in.readInt(), in.readInt());
    }

    private static void region(DataOutputStream out, Region region) throws IOException {
        Wire.name(out, region.kind());
        out.writeInt(region.start());
        out.writeInt(region.end());
    }

    private static Region region(DataInputStream in) throws IOException {
        return new Region(Wire.name(in, RegionKind.class), in.readInt(), in.readInt());
    }

    private static void found(DataOutputStream out, Metadata.Found found) throws IOException {
        Wire.name(out, found.field());
        Wire.text(out, found.value());
        Wire.name(out, found.place());
        Wire.text(out, found.where());
        out.writeDouble(found.sure());
    }

    private static Metadata.Found found(DataInputStream in) throws IOException {
        return new Metadata.Found(Wire.name(in, Metadata.Field.class), Wire.text(in), Wire.name(in, Place.class), Wire.text(in), in.readDouble());
    }

    static void write(DataOutputStream out, Beside beside) throws IOException {
        Wire.list(out, beside.known(), ReadingWire::found);
        Wire.text(out, beside.charset() == null ? "" : beside.charset());
    }

    static Beside beside(DataInputStream in) throws IOException {
        List<Metadata.Found> known = Wire.list(in, ReadingWire::found);
        String charset = Wire.text(in);
        return new Beside(known, charset.isEmpty() ? null : charset);
    }

    static void write(DataOutputStream out, PdfMap map) throws IOException {
        Wire.list(out, map.pages(), (to, page) -> {
            to.writeFloat(page.width());
            to.writeFloat(page.height());
        });
        Wire.list(out, map.words(), (to, word) -> {
            to.writeInt(word.start());
            to.writeInt(word.end());
            to.writeInt(word.box().page());
            to.writeFloat(word.box().x());
            to.writeFloat(word.box().y());
            to.writeFloat(word.box().width());
            to.writeFloat(word.box().height());
        });
    }

    static PdfMap map(DataInputStream in) throws IOException {
        return new PdfMap(Wire.list(in, from -> new PdfMap.Size(from.readFloat(), from.readFloat())), Wire.list(in, from -> new PdfMap.Word(from.readInt(), from.readInt(),
                new PageBox(from.readInt(), from.readFloat(), from.readFloat(), from.readFloat(), from.readFloat()))));
    }
}
