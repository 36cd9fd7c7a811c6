package app.synoptic.exchange;

import app.synoptic.exchange.annotation.WebAnnotations;
import app.synoptic.exchange.bibliography.BibtexEntries;
import app.synoptic.exchange.bibliography.CslItems;
import app.synoptic.exchange.bibliography.RisRecords;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.docx.DocxFile;
import app.synoptic.exchange.obsidian.ObsidianVault;
import app.synoptic.exchange.page.AffairPageWriter;
import app.synoptic.exchange.qda.QdpxFile;
import app.synoptic.exchange.table.CsvTables;
import app.synoptic.exchange.table.UcdpTable;
import app.synoptic.exchange.table.XlsxTables;
import app.synoptic.exchange.timeline.CalendarDays;
import app.synoptic.exchange.timeline.TimelineJson;
import app.synoptic.files.WholeFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The formats of other programs that an affair can be written in.
public enum ExportFormat {
    CSV("csv", "zip", new CsvTables()),
    DOCX("docx", "docx", new DocxFile()),
    OBSIDIAN("obsidian", "zip", new ObsidianVault()),
    REFI_QDA("refi-qda", "qdpx", new QdpxFile()),
    XLSX("xlsx", "xlsx", new XlsxTables()),
    WEBANNOTATION("webannotation", "jsonld", new WebAnnotations()),
    TIMELINEJS("timelinejs", "json", new TimelineJson()),
    CSL("csl", "json", new CslItems()),
    BIBTEX("bibtex", "bib", new BibtexEntries()),
    RIS("ris", "ris", new RisRecords()),
    ICS("ics", "ics", new CalendarDays()),
    UCDP("ucdp", "csv", new UcdpTable()),
    PAGE("page", "html", new AffairPageWriter());

    private final String word;
    private final String ending;
    private final FormatWriter writer;

    /// @param word   what a person calls it on the command line
    /// @param ending how a file of it ends, without the dot; `zip` where it is several files
    ExportFormat(String word, String ending, FormatWriter writer) {
        this.word = word;
        this.ending = ending;
        this.writer = writer;
    }

    /// The format with a name, whatever its case.
    public static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /// What it is called on the command line.
    public String word() {
        return word;
    }

    /// How its files end, without the dot.
    public String ending() {
        return ending;
    }

    /// Whether it is several files, in a folder or a ZIP.
    public boolean several() {
        return writer instanceof FormatWriter.OfFolder;
    }

    /// Whether originals, where their words may be in it, are in it as a whole and not at the passages cited alone.
    public boolean wholeOriginals() {
        return writer.wholeOriginals();
    }

    /// Whether a file of that name can be of this format: where it is one file, by its ending; several lie in a ZIP or in a folder,
    /// which has no ending.
    public boolean fits(Path file) {
        return switch (writer(file)) {
            case FormatWriter.OfFolder _ -> WholeFolder.zipped(file) || !String.valueOf(file.getFileName()).contains(".");
            case FormatWriter.OfFile _ -> several() || ends(file, ending);
        };
    }

    /// What writes to a file of that name: of several files the one that stands for all, where its ending asks for that.
    FormatWriter writer(Path file) {
        return switch (writer) {
            case FormatWriter.OfFolder several when ends(file, word) && several.alone().isPresent() -> several.alone().get();
            default -> writer;
        };
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
    }
}
