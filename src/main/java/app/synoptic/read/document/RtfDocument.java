package app.synoptic.read.document;

import app.synoptic.read.document.Paragraph.Role;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the paragraphs of an RTF file: its text in the order of the file, without running heads, pictures, instructions of fields,
/// deleted and hidden text. A footnote follows the paragraph it hangs in.
///
/// @see <a href="https://www.loc.gov/preservation/digital/formats/fdd/fdd000473.shtml">Rich Text Format 1.9.1</a>
public final class RtfDocument {

    private static final int DEEPEST = 5_000;
    private static final int BODY_LEVEL = 9;
    /// Groups of which nothing is read.
    private static final Set<String> SKIPPED = Set.of("colortbl", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "xe", "tc", "tcn", "rxe", "bxe",
            "pntext", "listtext", "pntxta", "pntxtb", "nonshppict", "nonesttables", "filetbl", "revtbl", "listtable", "listoverridetable", "upr", "objdata", "objclass", "objname", "do", "shp", "themedata",
            "fldinst", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "atnid", "atnauthor", "annotation", "template", "private");
    /// What is read in a group of which else nothing is.
    private static final Set<String> READ_AGAIN = Set.of("shptxt", "ud", "result");
    private static final Set<String> NOTED = Set.of("title", "author", "company", "creatim", "revtim");
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("tab", "\t"), Map.entry("line", "\n"), Map.entry("lbr", "\n"), Map.entry("emdash", "—"), Map.entry("endash", "–"), Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"), Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"), Map.entry("bullet", "•"), Map.entry("enspace", "\u2002"), Map.entry("emspace", "\u2003"),
            Map.entry("qmspace", "\u2005"), Map.entry("~", "\u00A0"), Map.entry("_", "\u2011"), Map.entry("-", "\u00AD"), Map.entry("zwj", "\u200D"), Map.entry("zwnj", "\u200C"));

    /// What holds in a group, and again after it.
    private static final class Group {
        boolean skipped;
        boolean hidden;
        boolean deleted;
        boolean footnote;
        String table = "";
        int font;
        int fallback = 1;

        Group inner() {
            Group inner = new Group();
            inner.skipped = skipped;
            inner.hidden = hidden;
            inner.deleted = deleted;
            inner.table = table;
            inner.font = font;
            inner.fallback = fallback;
            return inner;
        }
    }

    private static final class Open {
        final StringBuilder text = new StringBuilder();
        final List<Paragraph> notes = new ArrayList<>();
        int at = -1;
        int end;
        int style;
        int level = BODY_LEVEL;
        boolean cell;
    }

    private final RtfTokens tokens;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final RtfTables tables = new RtfTables();
    private final RtfBytes bytes = new RtfBytes();
    private Group group = new Group();
    private int left;
    private boolean optional;

    private RtfDocument(byte[] file) {
        tokens = new RtfTokens(file);
        open.push(new Open());
    }

    /// What a file says and holds.
    ///
    /// @param charset the encoding of the document; single fonts may have another
    /// @param notes   title, author and times, by the words RTF has for them
    public record Content(List<Paragraph> paragraphs, Map<String, String> notes, Charset charset) {}

    /// @throws IOException if the file is no RTF, or cut off
    /// @throws TooManyParagraphsException if there are more than in a document for people
    public static Content of(byte[] file) throws IOException, TooManyParagraphsException {
        RtfDocument document = new RtfDocument(file);
        document.read();
        return new Content(document.paragraphs, document.tables.notes(), document.tables.charset());
    }

    private void read() throws IOException, TooManyParagraphsException {
        boolean begun = false;
        while (!begun || !groups.isEmpty()) {
            RtfTokens.Kind kind = tokens.next();
            begun = true;
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(tokens.word);
                case BYTE -> character();
                case END -> throw new IOException("cut off");
            }
        }
        finish(open.element().cell);
    }

    private void open() throws TooManyParagraphsException {
        flush();
        left = 0;
        optional = false;
        groups.push(group);
        group = group.inner();
        if (groups.size() > DEEPEST) {
            throw new TooManyParagraphsException();
        }
    }

    private void close() throws TooManyParagraphsException {
        flush();
        left = 0;
        tables.close(group.table, groups.size());
        if (group.footnote) {
            finish(false);
            Open note = open.pop();
            open.element().notes.addAll(note.notes);
        }
        group = groups.isEmpty() ? group : groups.pop();
    }

    private void character() {
        if (left > 0) {
            left--;
        } else if (!group.skipped || !group.table.isEmpty()) {
            optional = false;
            bytes.add(tokens.number, tokens.start, tokens.end());
        }
    }

    private void word(String word) throws TooManyParagraphsException {
        if (word.equals("u") && tokens.numbered) {
            flush();
            left = group.fallback;
            text(String.valueOf((char) tokens.number), tokens.start, tokens.end());
            return;
        }
        if (word.equals("bin")) {
            tokens.skip(tokens.number);
            return;
        }
        left = 0;
        flush();
        if (word.equals("*")) {
            optional = true;
            return;
        }
        boolean unknown = optional;
        optional = false;
        String sign = SIGNS.get(word);
        if (READ_AGAIN.contains(word)) {
            group.skipped = false;
            if (word.equals("shptxt")) {
                beside();
            }
        } else if (sign != null) {
            text(sign, tokens.start, tokens.end());
        } else if (!destination(word, unknown)) {
            property(word);
        }
    }

    /// Whether a word says what its group is.
    private boolean destination(String word, boolean optionally) {
        if (Set.of("fonttbl", "stylesheet").contains(word) || NOTED.contains(word) && group.table.equals("info")) {
            group.table = word;
            group.skipped = true;
            tables.open(groups.size());
        } else if (word.equals("info")) {
            group.table = word;
            group.skipped = true;
        } else if (word.equals("footnote") && !group.skipped) {
            beside();
        } else if (SKIPPED.contains(word) || optionally && group.table.isEmpty()) {
            group.skipped = true;
            group.table = "";
        } else {
            return false;
        }
        return true;
    }

    /// A text begins that stands beside its paragraph: a footnote, a text box.
    private void beside() {
        if (!group.footnote) {
            group.footnote = true;
            open.push(new Open());
        }
    }

    private void property(String word) throws TooManyParagraphsException {
        if (tables.property(group.table, word, tokens.number)) {
            return;
        }
        int number = tokens.number;
        boolean on = !tokens.numbered || number != 0;
        Open paragraph = open.element();
        switch (word) {
            case "ansicpg" -> tables.page(number);
            case "mac" -> tables.page(10000);
            case "pc" -> tables.page(437);
            case "pca" -> tables.page(850);
            case "deff" -> group.font = number;
            case "f" -> group.font = number;
            case "uc" -> group.fallback = Math.max(0, Math.min(16, number));
            case "v" -> group.hidden = on;
            case "deleted" -> group.deleted = on;
            case "plain" -> {
                group.hidden = false;
                group.deleted = false;
            }
            default -> paragraph(word, number, on, paragraph);
        }
    }

    private void paragraph(String word, int number, boolean on, Open paragraph) throws TooManyParagraphsException {
        if (group.skipped) {
            return;
        }
        switch (word) {
            case "pard" -> {
                paragraph.style = 0;
                paragraph.level = BODY_LEVEL;
                paragraph.cell = false;
            }
            case "s" -> paragraph.style = number;
            case "outlinelevel" -> paragraph.level = number;
            case "intbl" -> paragraph.cell = on;
            case "par", "sect", "page", "row", "nestrow", "column" -> finish(paragraph.cell);
            case "cell", "nestcell" -> finish(true);
            default -> { }
        }
    }

    private void flush() {
        if (bytes.isEmpty()) {
            return;
        }
        Charset charset = tables.charset(group.font);
        text(bytes.decoded(charset), bytes.start(), bytes.end());
        bytes.clear();
    }

    private void text(String characters, int from, int to) {
        if (!group.table.isEmpty()) {
            tables.text(group.table, characters);
        } else if (!group.skipped && !group.deleted && !group.hidden) {
            Open paragraph = open.element();
            boolean blank = characters.isBlank();
            if (paragraph.at < 0 && !blank) {
                paragraph.at = from;
            }
            paragraph.end = blank ? paragraph.end : to;
            paragraph.text.append(characters);
        }
    }

    private void finish(boolean cell) throws TooManyParagraphsException {
        Open done = open.element();
        String text = done.text.toString().replace("\u00AD", "").replaceAll(" +", " ").replaceAll(" ?\\n ?", "\n").strip();
        List<Paragraph> to = open.size() == 1 ? paragraphs : done.notes;
        if (!text.isEmpty()) {
            to.add(new Paragraph(text, role(done, cell), "", done.at, Math.max(done.at, done.end)));
        }
        if (open.size() == 1) {
            paragraphs.addAll(done.notes);
            done.notes.clear();
        }
        done.text.setLength(0);
        done.at = -1;
        if (paragraphs.size() > Paragraph.MOST) {
            throw new TooManyParagraphsException();
        }
    }

    private Role role(Open paragraph, boolean cell) {
        String style = tables.style(paragraph.style).toLowerCase(Locale.ROOT);
        if (style.equals("title") || style.equals("titel") || style.equals("название")) {
            return Role.TITLE;
        }
        if (cell) {
            return Role.TABLE;
        }
        if (paragraph.level < BODY_LEVEL || style.startsWith("heading ") || style.startsWith("überschrift ") || style.startsWith("заголовок ")) {
            return Role.HEADING;
        }
        return style.contains("quot") || style.contains("zitat") ? Role.QUOTE : style.startsWith("list") ? Role.LIST : style.equals("caption") ? Role.CAPTION : Role.TEXT;
    }
}
