package app.synoptic.bibliography.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXObject;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/// Reads BibTeX and BibLaTeX. Where one entry is not sound nothing is read, so that none is left out unseen.
final class BibtexReader {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ADDRESS = Pattern.compile("\\\\(?:url|href)\\{([^}]*)\\}");
    /// `Full Text:files/12/page.pdf:application/pdf`, several with semicolons between.
    private static final Pattern FILE = Pattern.compile("(?:[^:;]*:)?([^:;]+(?:\\\\:[^:;]+)*):[a-z]+/[^;]*");

    /// `@article{key,`
    private static final Pattern KEY = Pattern.compile("(@\\w{1,40}\\s{0,20}+[{(]\\s{0,20}+)([^\\s,{}()\"@]{1,200}+),");

    private BibtexReader() {}

    /// @throws ParseException if it is no such file from its beginning on
    static List<BibliographicItem> of(String text, NamedFiles files) throws ParseException {
        try {
            BibTeXParser parser = new BibTeXParser() {
                @Override
                public void checkStringResolution(Key key, BibTeXString string) {
                    // a name of a month that nobody defines stays as it is
                }

                @Override
                public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
                    // what lies in another file stays unknown
                }
            };
            BibTeXDatabase all = parser.parse(new EndingReader(keyed(text.replace('\u00a0', ' '))));
            List<BibliographicItem> items = new ArrayList<>();
            // By key there would be one of all those that have none, or the same.
            for (BibTeXObject object : all.getObjects()) {
                if (object instanceof BibTeXEntry entry) {
                    item(entry, files).done().ifPresent(items::add);
                }
            }
            return items;
        } catch (TokenMgrException | ObjectResolutionException damaged) {
            throw new ParseException(String.valueOf(damaged.getMessage()));
        } catch (RuntimeException wrapped) {
            throw wrapped.getCause() instanceof ParseException damaged ? damaged : new ParseException(String.valueOf(wrapped.getMessage()));
        }
    }

    /// The same with no key twice: of entries that share one the library keeps the first alone.
    private static String keyed(String text) {
        Set<String> seen = new HashSet<>();
        return KEY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(seen.add(found.group(2)) ? found.group() : found.group(1) + found.group(2) + "-" + seen.size() + "-" + found.start() + ","));
    }

    private static BibliographicItem.Builder item(BibTeXEntry entry, NamedFiles files) {
        BibliographicItem.Builder item = new BibliographicItem.Builder();
        item.title(said(entry, "title"));
        for (String author : authors(raw(entry, "author"))) {
            item.author(plain(author), "");
        }
        for (String name : List.of("journaltitle", "journal", "booktitle", "howpublished", "publisher", "institution", "organization")) {
            item.publisher(said(entry, name));
        }
        String month = said(entry, "month");
        item.date(said(entry, "date")).date(month.matches("\\d{1,2}") ? said(entry, "year") + "-" + month : (said(entry, "day") + " " + month + " " + said(entry, "year")).strip());
        item.url(ADDRESS.matcher(raw(entry, "url")).replaceAll("$1").replace("\\_", "_").replace("\\%", "%").replace("\\&", "&")).doi(said(entry, "doi"));
        item.language(said(entry, "langid")).language(said(entry, "language"));
        for (String part : raw(entry, "file").split(";")) {
            var matcher = FILE.matcher(part.strip());
            files.of((matcher.matches() ? matcher.group(1) : part.strip()).replace("\\:", ":")).ifPresent(item::file);
        }
        return item;
    }

    /// What stands between “and”, where that stands in no braces.
    private static List<String> authors(String all) {
        List<String> authors = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int depth = 0;
        for (String word : SPACES.split(all)) {
            if (depth == 0 && word.equals("and")) {
                authors.add(String.join(" ", open));
                open.clear();
            } else {
                open.add(word);
                depth = Math.max(0, depth + word.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum());
            }
        }
        authors.add(String.join(" ", open));
        return authors;
    }

    private static String raw(BibTeXEntry entry, String field) {
        Value value = entry.getField(new Key(field));
        return value == null ? "" : value.toUserString();
    }

    private static String said(BibTeXEntry entry, String field) {
        return plain(raw(entry, field));
    }

    /// Without the commands of LaTeX; as it is where they cannot be read.
    private static String plain(String latex) {
        if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0) {
            return latex;
        }
        try {
            List<LaTeXObject> objects = new LaTeXParser().parse(new EndingReader(latex));
            return new LaTeXPrinter().print(objects).replace("{", "").replace("}", "");
        } catch (ParseException | TokenMgrException | IllegalArgumentException unread) {
            return latex.replace("{", "").replace("}", "");
        }
    }
}
