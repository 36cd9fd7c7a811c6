package app.synoptic.exchange.obsidian;

import app.synoptic.domain.form.FreeName;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of notes in one folder that every system can have files of, that links of Obsidian can name, and each of which is there once.
final class NoteNames {

    private static final int LONGEST = 120;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final Set<String> taken = new HashSet<>();

    /// A name made of words, without an ending.
    ///
    /// @param id what it is called by where its words leave nothing
    String of(String words, String id) {
        String plain = plain(words);
        String base = plain.isEmpty() ? plain(id) : plain;
        String first = base.isEmpty() || RESERVED.contains(base.toLowerCase(Locale.ROOT)) ? "note " + base : base;
        return FreeName.bracketed(first.strip(), name -> !taken.add(name.toLowerCase(Locale.ROOT)));
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().filter(NoteNames::kept).forEach(point -> {
            String next = Character.toString("\\/:*?\"<>|#^[]%".indexOf(point) >= 0 || Character.isWhitespace(point) ? ' ' : point);
            if ((plain + next).getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
                plain.append(next);
            }
        });
        return plain.toString().replaceAll("\\s+", " ").replaceAll("^[ .]+|[ .]+$", "");
    }

    /// Control characters, halves of characters and what turns the order of letters round are none of a name.
    private static boolean kept(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
    }
}
