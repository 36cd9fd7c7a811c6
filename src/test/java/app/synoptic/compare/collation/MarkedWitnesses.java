package app.synoptic.compare.collation;

import app.synoptic.domain.Finding;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Witnesses for tests: `[…]` marks the passages of a text.
public final class MarkedWitnesses {

    private static final Pattern MARK = Pattern.compile("\\[([^\\]]*)\\]");

    private MarkedWitnesses() {}

    public static ReadingId reading(String source) {
        return ReadingId.of(new QuestionId("question"), new SourceId(source), 1);
    }

    public static Wording text(String marked, TextKind kind) {
        String plain = plain(marked);
        return new Wording(id(plain), kind, "UTF-8", plain, List.of());
    }

    public static String plain(String marked) {
        return MARK.matcher(marked).replaceAll(mark -> Matcher.quoteReplacement(mark.group(1)));
    }

    public static List<Finding> findings(String source, String marked, Match match) {
        TextId text = id(plain(marked));
        List<Finding> findings = new ArrayList<>();
        Matcher marks = MARK.matcher(marked);
        while (marks.find()) {
            int start = marks.start() - 2 * findings.size();
            findings.add(new Finding(reading(source).evidence(findings.size() + 1), text, match,
                    List.of(new Passage(text, start, start + marks.group(1).length())), List.of()));
        }
        return findings;
    }

    /// The passages marked, in an original.
    public static Witness witness(String source, String marked) {
        return Witness.of(reading(source), new SourceId(source), text(marked, TextKind.ORIGINAL),
                findings(source, marked, Match.EXACT)).orElseThrow();
    }

    private static TextId id(String plain) {
        return new TextId("%064x".formatted(plain.hashCode() & 0xffffffffL));
    }
}
