package app.synoptic.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a hyphen that parts a word at the end of a line from one that belongs to it.
///
/// A soft hyphen always parts. One of the characters `-` and `‐` before a lower-case letter parts unless the word is a compound: its
/// halves joined stand nowhere in the document, and either it stands elsewhere with its hyphen, or both halves stand elsewhere as words,
/// or its first half has a hyphen already, or the document parts hardly any words. A document in which `‐` ends lines means that one to
/// part words, and `-` to stay.
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Pattern LAST = Pattern.compile("(?:^|[^\\p{L}\\p{M}-])([\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)[-\u2010\u058A]$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}]+");
    /// Words before which a hyphen stands for the rest of a word that follows later, as in "two- and three-masted".
    private static final Pattern HANGING = Pattern.compile("^(?:and|or|to|und|oder|bis|bzw|sowie|noch|и|или|et|ou|y|o|e)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String HYPHENS = "-\u2010\u058A";
    private static final int SHORTEST = 3;
    /// In a document that is not hyphenated fewer lines than that end inside a compound.
    private static final double FEW = 0.03;

    private final Set<String> words = new HashSet<>();
    private final boolean own;
    private final boolean few;

    /// @param lines all lines of the document
    Hyphens(List<String> lines) {
        int ends = 0;
        boolean typographic = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            boolean parts = LAST.matcher(line).find() && !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
            ends += parts ? 1 : 0;
            typographic |= parts && !line.endsWith("-");
            var all = WORD.matcher(line);
            while (all.find()) {
                if (all.start() > 0 && !(parts && all.end() >= line.length() - 1)) {
                    words.add(all.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        own = typographic;
        few = ends < Math.max(2, FEW * lines.size());
    }

    enum Join {
        /// Another word begins.
        SPACE,
        /// The hyphen goes, the word is whole.
        WHOLE,
        /// The hyphen stays, and no space comes behind it.
        HYPHEN
    }

    /// How a line and the next one of its paragraph are joined.
    Join join(String line, String next) {
        if (line.endsWith("\u00AD")) {
            return Join.WHOLE;
        }
        boolean hyphen = line.length() > 1 && HYPHENS.indexOf(line.charAt(line.length() - 1)) >= 0 && Character.isLetterOrDigit(line.charAt(line.length() - 2));
        if (!hyphen || next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0)) || HANGING.matcher(next).find()) {
            return Join.SPACE;
        }
        var last = LAST.matcher(line);
        var first = FIRST.matcher(next);
        if (!Character.isLowerCase(next.charAt(0)) || !last.find() || !first.find()) {
            return Join.HYPHEN;
        }
        return compound(last.group(1).toLowerCase(Locale.ROOT), first.group().toLowerCase(Locale.ROOT), !line.endsWith("-")) ? Join.HYPHEN : Join.WHOLE;
    }

    private boolean compound(String one, String two, boolean typographic) {
        if (own) {
            return !typographic;
        }
        if (words.contains(one + two)) {
            return false;
        }
        return words.contains(one + "-" + two) || one.indexOf('-') > 0 || few
                || one.length() >= SHORTEST && two.length() >= SHORTEST && words.contains(one) && words.contains(two);
    }
}
