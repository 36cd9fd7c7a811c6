package app.synoptic.propose.sentence;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Sentences;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sentences of the article in a text: of its body and headline, captions and dateline; never its furniture.
///
/// @param text the whole text, to which all offsets belong
public record ReadArticle(String text, SentenceLexicon lexicon, List<Sentence> sentences) {

    private static final Set<RegionKind> READ = Set.of(RegionKind.BODY, RegionKind.HEADLINE, RegionKind.CAPTION, RegionKind.DATELINE);
    /// A number that counts, before the name of a month: “am 3. März”.
    private static final Pattern ORDINAL = Pattern.compile("(?<!\\d)\\d{1,2}\\.$");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{M}]+(?:[-’'][\\p{L}\\p{M}]+)*");

    public ReadArticle {
        sentences = List.copyOf(sentences);
    }

    /// Reads the article.
    ///
    /// @param language its tag, or null where it is not known
    public static ReadArticle of(String text, List<Region> regions, @Nullable String language) {
        SentenceLexicon lexicon = SentenceLexicon.of(language);
        Set<String> names = names(text);
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            RegionKind kind = kind(regions, paragraphs.get(i));
            if (kind != null && READ.contains(kind)) {
                paragraph(text, paragraphs.get(i), i, kind, lexicon, names, sentences);
            }
        }
        return new ReadArticle(text, lexicon, sentences);
    }

    /// The characters of a span.
    public String of(Span span) {
        return span.of(text);
    }

    private static void paragraph(String text, Span paragraph, int number, RegionKind kind, SentenceLexicon lexicon, Set<String> names,
                                  List<Sentence> into) {
        int at = paragraph.start();
        boolean quoted = false;
        while (at < paragraph.end()) {
            int end = Math.max(at + 1, Sentences.within(text, paragraph, at, at + 1).end());
            while (lexicon.language().equals("de") && end < paragraph.end() && ORDINAL.matcher(text).region(Math.max(at, end - 4), end).find()) {
                end = Math.max(end + 1, Sentences.within(text, paragraph, end + 1, end + 2).end());
            }
            List<SentenceToken> tokens = WordTagger.tokens(text, at, end, lexicon, names, quoted);
            if (!tokens.isEmpty()) {
                into.add(new Sentence(new Span(at, end), number, kind, quoted, tokens));
                quoted = quotedAfter(tokens, quoted);
            }
            at = end;
            while (at < paragraph.end() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }

    private static boolean quotedAfter(List<SentenceToken> tokens, boolean before) {
        boolean quoted = before;
        for (SentenceToken token : tokens) {
            quoted = token.is(Tag.OPEN) || quoted && !token.is(Tag.CLOSE);
        }
        return quoted;
    }

    private static @Nullable RegionKind kind(List<Region> regions, Span paragraph) {
        for (Region region : regions) {
            if (region.start() < paragraph.end() && paragraph.start() < region.end()) {
                return region.kind();
            }
        }
        return null;
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = CAPITAL.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
