package app.synoptic.read.container;

import app.synoptic.read.record.BesideNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the files that people keep for their words from what lies beside them: the pictures, styles and scripts of saved pages.
///
/// Browsers save a complete page as `page.html` beside a folder called after it, whose name ends as the browser's language has it.
public final class SideFiles {

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "xht", "shtml", "php", "asp", "aspx");
    private static final Set<String> NO_WORDS = Set.of("css", "js", "mjs", "map", "json", "jsonl", "xml", "xsl", "rss", "ico", "png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "avif", "svg", "svgz",
            "bmp", "tif", "tiff", "heic", "psd", "ai", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "m4v", "mov", "avi", "mkv", "webm", "ogg", "oga", "ogv", "wav", "flac", "swf",
            "exe", "dll", "msi", "dmg", "iso", "apk", "class", "jar", "so", "db", "sqlite", "lnk", "url", "webloc", "ini", "tmp", "part", "crdownload", "bib", "ris", "csv", "tsv",
            "xls", "xlsx", "ods", "ppt", "pptx", "odp", "cdx", "cdxj", "idx");
    private static final Set<String> LISTS = Set.of("bib", "bibtex", "ris", "csv", "tsv", "xlsx");
    /// What browsers and Windows call such a folder behind the name of its page.
    private static final List<String> COMPANIONS = List.of("_files", ".files", "-files", "-dateien", "_dateien", "_fichiers", "_archivos", "_file", "_bestanden", "-filer", "_tiedostot", "_pliki",
            "_soubory", "_elemei", "_arquivos", "_ficheiros", "_dosyalar", "_datoteke", "_fajlovi", "_fitxers", "_fitxategiak", "_failid", "_fails", "_bylos", "_файлы", ".файлы");

    private final Set<String> companions = new HashSet<>();
    private final Set<String> described = new HashSet<>();

    /// @param paths all files there are, with `/` between their parts
    public SideFiles(Collection<String> paths) {
        for (String path : paths) {
            described.addAll(BesideNames.record(path) ? List.of() : BesideNames.of(path));
            if (PAGES.contains(extension(path))) {
                String base = path.substring(0, path.lastIndexOf('.')).toLowerCase(Locale.ROOT);
                COMPANIONS.forEach(end -> companions.add(base + end));
            }
        }
    }

    /// Whether a file is nothing to be read for its own sake.
    public boolean aside(String path) {
        return NO_WORDS.contains(extension(path)) || beside(path);
    }

    /// Whether a file is a bibliography or a table: in a folder that holds nothing else to be read, that is what is meant.
    public boolean list(String path) {
        return LISTS.contains(extension(path)) && !beside(path) && !record(path);
    }

    /// Whether a file is the record of another of those there are, as `pump.ris` is of `pump.pdf`.
    public boolean record(String path) {
        return BesideNames.record(path) && described.contains(path);
    }

    /// Whether it lies in the folder that was saved with a page.
    private boolean beside(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf('/'); at >= 0; at = lower.indexOf('/', at + 1)) {
            if (companions.contains(lower.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
