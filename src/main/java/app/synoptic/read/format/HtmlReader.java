package app.synoptic.read.format;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import app.synoptic.read.body.ArticleModel;
import app.synoptic.read.body.BodyFinder;
import app.synoptic.read.html.HtmlDecoder;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import app.synoptic.read.metadata.PageMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reader `html/1`. Its text is settled: what changes a character of it is another reader.
public final class HtmlReader {

    public static final String ID = "html/1";

    private final BodyFinder finder;

    public HtmlReader(ArticleModel model) {
        finder = new BodyFinder(model);
    }

    public FileReading read(byte[] file) {
        return read(file, Beside.NOTHING);
    }

    FileReading read(byte[] file, Beside beside) {
        return HtmlDecoder.decode(file, beside.charset()).map(characters -> read(characters, ID, "html", beside.known())).orElse(new FileReading.Refused(FileReading.Reason.BINARY));
    }

    /// @param captured what is known of the page from beside it
    FileReading read(HtmlDecoder.Characters characters, String reader, String format, List<Metadata.Found> captured) {
        Optional<HtmlPage> parsed = HtmlPage.ofEither(characters.text());
        if (parsed.isEmpty()) {
            return new FileReading.Refused(FileReading.Reason.TOO_MANY_ELEMENTS);
        }
        HtmlPage page = parsed.get();
        if (page.blocks().isEmpty()) {
            return new FileReading.Refused(FileReading.Reason.EMPTY);
        }
        PageMetadata says = PageMetadata.of(page.document());
        captured.forEach(says::add);
        List<BodyFinder.Told> told = finder.tell(page, says.hints());
        List<BlockKind> kinds = told.stream().map(BodyFinder.Told::kind).toList();
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            PageBlock block = page.blocks().get(i);
            blocks.add(new TextBlock(block.start(), block.end(), kinds.get(i), told.get(i).body(), block.hidden(), block.box().path(), block.sourceStart(), block.sourceEnd()));
        }
        ReadingText text = ReadingText.of(reader, format, characters.charset(), characters.replaced(), page.text(), blocks, Metadata.NONE);
        return new FileReading.Read(text.with(says.with(page, kinds, text.body())));
    }
}
