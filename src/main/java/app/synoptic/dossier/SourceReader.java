package app.synoptic.dossier;

import app.synoptic.anchor.Recogniser;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress.Bookmark;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.dossier.ParsedDossier.NamedText;
import app.synoptic.dossier.json.EnumTerms;
import app.synoptic.dossier.json.Fields;
import app.synoptic.dossier.json.TextJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads sources, with the digests and texts the file names for them.
final class SourceReader {

    private static final TextId UNNAMED = new TextId("0".repeat(64));

    private SourceReader() {}

    /// A source as written: `digestFile` also where its text is not named yet.
    record Written(Source source, @Nullable String digestFile, List<NamedText> texts) {}

    private record DigestFile(String file, @Nullable TextId text) {}

    static Optional<Written> source(Fields fields) {
        Supplier<SourceId> id = fields.required("id", SourceId::new);
        Supplier<String> publisher = fields.required("publisher", FieldRules::line);
        Supplier<String> title = fields.required("title", FieldRules::emptyLine);
        List<String> authors = fields.texts("authors", FieldRules::line);
        Supplier<String> language = fields.required("language", FieldRules::language);
        @Nullable String url = fields.optional("url", FieldRules::address);
        @Nullable Edtf published = fields.optional("published", Edtf::parse);
        @Nullable Edtf knows = fields.optional("knows", Edtf::parse);
        @Nullable SourceId derivedFrom = fields.optional("derivedFrom", SourceId::new);
        @Nullable String note = fields.optional("note", FieldRules::note);
        @Nullable DigestFile file = fields.object("digest", "its digest", SourceReader::digest);
        @Nullable Recognition recognition = fields.object("recognise", "“recognise”", SourceReader::recognition);
        @Nullable ReadingState state = fields.optional("read", word -> EnumTerms.parse(ReadingState.class, word));
        @Nullable Bookmark upTo = fields.object("readTo", "“readTo”", SourceReader::bookmark);
        List<NamedText> texts = fields.objects("texts", false, "text", SourceReader::text);
        return fields.make(() -> new Written(
                new Source(id.get(), publisher.get(), title.get(), authors, language.get(), url, published, knows,
                        derivedFrom, note, named(file), recognition, progress(state, upTo, file != null)),
                file == null ? null : file.file(), texts));
    }

    private static @Nullable Digest named(@Nullable DigestFile file) {
        return file == null || file.text() == null ? null : new Digest(file.file(), file.text());
    }

    private static ReadingProgress progress(@Nullable ReadingState state, @Nullable Bookmark upTo, boolean digest) {
        return state == null && upTo == null ? ReadingProgress.assumed(digest) : new ReadingProgress(state == null ? ReadingState.BEGUN : state, upTo);
    }

    private static Optional<Bookmark> bookmark(Fields fields) {
        Supplier<TextId> text = fields.required("text", TextId::new);
        @Nullable Integer at = fields.integer("offset");
        return fields.make(() -> new Bookmark(text.get(), at == null ? 0 : at));
    }

    private static Optional<DigestFile> digest(Fields fields) {
        Supplier<String> file = fields.required("file", FieldRules::line);
        @Nullable TextId text = fields.optional("sha256", TextId::new);
        return fields.make(() -> new DigestFile(new Digest(file.get(), text == null ? UNNAMED : text).file(), text));
    }

    private static Optional<Recognition> recognition(Fields fields) {
        List<String> windows = fields.texts("windows", Function.identity());
        List<String> keys = fields.texts("keys", Function.identity());
        return fields.make(() -> {
            Recognition recognition = new Recognition(windows, keys);
            Recogniser.requireReadable(recognition);
            return recognition;
        });
    }

    private static Optional<NamedText> text(Fields fields) {
        Supplier<TextId> sha256 = fields.required("sha256", TextId::new);
        Supplier<TextKind> kind = fields.required("kind", term -> EnumTerms.parse(TextKind.class, term));
        fields.objects("regions", false, "region", SourceReader::region);
        fields.optional("reader", TextJson::reader);
        fields.object("capture", "its capture", SourceReader::capture);
        fields.object("metadata", "its metadata", TextJson::metadata);
        fields.objects("blocks", false, "block", TextJson::block);
        fields.text("text");
        return fields.make(() -> new NamedText(sha256.get(), kind.get()));
    }

    private static Optional<String> capture(Fields fields) {
        Supplier<String> sha256 = fields.required("sha256", written -> new TextId(written).sha256());
        fields.optional("file", FieldRules::emptyLine);
        fields.integer("bytes");
        return fields.make(sha256);
    }

    private static Optional<Region> region(Fields fields) {
        Supplier<RegionKind> kind = fields.required("kind", term -> EnumTerms.parse(RegionKind.class, term));
        @Nullable Integer start = fields.integer("start");
        @Nullable Integer end = fields.integer("end");
        return fields.make(() -> {
            if (start == null || end == null) {
                throw new IllegalArgumentException("a region needs “start” and “end”");
            }
            return new Region(kind.get(), start, end);
        });
    }
}
