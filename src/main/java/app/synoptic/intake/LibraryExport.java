package app.synoptic.intake;

import app.synoptic.compare.AnalysedText;
import app.synoptic.compare.DossierAnalysis;
import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.exchange.content.ChosenEvents;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.ExportOptions;
import app.synoptic.exchange.content.HeldTexts;
import app.synoptic.read.pdf.PdfReader;
import app.synoptic.read.process.SafeReader;
import app.synoptic.report.document.PageNumbers;
import app.synoptic.report.document.ReportText;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Gathers what a library keeps of a dossier for an export. Texts are read from it when the export asks for them, so the
/// library stays open meanwhile.
public final class LibraryExport {

    private LibraryExport() {}

    /// @param program the program and its version
    /// @throws app.synoptic.store.StoreException if the library fails, or does not keep the dossier
    public static ExportInput of(LibraryReader reader, DossierId id, ChosenEvents events, ExportOptions options, LocalDate written, String program) {
        Catalogue catalogue = reader.catalogue(id);
        Texts texts = new Texts(reader, id);
        DossierAnalysis analysis = DossierAnalysis.of(catalogue.dossier(), texts.analysed(), NearCopies.NONE);
        return new ExportInput(catalogue, analysis, texts, events.of(catalogue.dossier(), analysis), options, written, program);
    }

    /// On which page of its file a place of a text stands.
    public static PageNumbers pages(LibraryReader reader, Wording wording) {
        Optional<byte[]> file = PdfReader.made(wording.reader()) ? reader.file(wording.id()) : Optional.empty();
        return file.map(bytes -> PageNumbers.of(() -> SafeReader.shared().map(bytes).map(map -> (IntUnaryOperator) map::page))).orElse(PageNumbers.NONE);
    }

    /// The texts of one dossier, each read once, when it is first asked for.
    private static final class Texts implements HeldTexts {

        private record Key(SourceId source, TextKind kind) {}

        private final LibraryReader reader;
        private final DossierId dossier;
        private final Map<Key, HeldText> held = new LinkedHashMap<>();
        private final Map<Key, Optional<ReportText>> read = new HashMap<>();

        Texts(LibraryReader reader, DossierId dossier) {
            this.reader = reader;
            this.dossier = dossier;
            reader.held(dossier).forEach(text -> held.put(new Key(text.source(), text.kind()), text));
        }

        @Override
        public Optional<ReportText> of(SourceId source, TextKind kind) {
            Key key = new Key(source, kind);
            return held.containsKey(key) ? read.computeIfAbsent(key, this::read) : Optional.empty();
        }

        private Optional<ReportText> read(Key key) {
            return Optional.ofNullable(held.get(key)).map(HeldText::text).flatMap(text -> reader.sound(text)
                    .map(words -> new ReportText(words, reader.findings(dossier, text), pages(reader, words))));
        }

        /// For each source the text that is shown of it.
        Map<SourceId, AnalysedText> analysed() {
            Map<SourceId, AnalysedText> texts = new HashMap<>();
            held.forEach((key, text) -> {
                if (key.kind() == TextKind.ORIGINAL || !held.containsKey(new Key(key.source(), TextKind.ORIGINAL))) {
                    texts.put(key.source(), new Unread(this, text));
                }
            });
            return texts;
        }
    }

    /// A text whose words are read when a verdict needs them.
    private record Unread(Texts texts, HeldText held) implements AnalysedText {

        @Override
        public TextId id() {
            return held.text();
        }

        @Override
        public TextKind kind() {
            return held.kind();
        }

        @Override
        public Optional<Wording> words() {
            return texts.of(held.source(), held.kind()).map(ReportText::wording);
        }

        @Override
        public List<Finding> of(ReadingId reading) {
            return texts.of(held.source(), held.kind()).map(text -> text.of(reading)).orElse(List.of());
        }
    }
}
