package app.synoptic.anchor;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What people and programs do to a copy of an article.
final class Edits {

    private static final List<String> FURNITURE = List.of("Advertisement", "Read also: A heron on the pier of Port Sennet",
            "Sign up for our newsletter and hear the gulls first", "Share this", "12 shares", "Subscribe to our morning letter",
            "- Ten gardens to see before the end of May\n- What the miller said to the mayor");
    /// No set phrase tells that these are furniture.
    private static final List<String> STRANGE = List.of("Photo of the day: a heron", "Our reporters walk so that you may sit.",
            "The Coast Gazette, winner of the silver oar", "Listen to this page in the voice of an actor");

    private final Wording original;
    private final List<Word> words;
    private final Random random;

    Edits(Wording original, Random random) {
        this.original = original;
        this.words = Words.of(original.text());
        this.random = random;
    }

    private String text() {
        return original.text();
    }

    /// The kinds of edit that change no word of the article.
    enum Harmless {
        SAME, WRAPPED, BLANK_LINES, SINGLE_BREAKS, CARRIAGE_RETURNS, OTHER_QUOTES, SOFT_HYPHENS, DECOMPOSED, NO_BREAK_SPACES,
        FURNITURE_ADDED, STRANGE_FURNITURE, FURNITURE_GONE, CAPITALS, PARAGRAPHS_RUN_TOGETHER
    }

    String harmless(Harmless kind) {
        return switch (kind) {
            case SAME -> text();
            case WRAPPED -> wrapped(text(), 40 + random.nextInt(70));
            case BLANK_LINES -> joined("\n\n\n");
            case SINGLE_BREAKS -> joined("\n");
            case CARRIAGE_RETURNS -> text().replace("\n", "\r\n");
            case OTHER_QUOTES -> otherQuotes();
            case SOFT_HYPHENS -> Pattern.compile("(\\p{L}{3})(?=\\p{L}{3})").matcher(text()).replaceAll("$1\u00AD");
            case DECOMPOSED -> Normalizer.normalize(text(), Normalizer.Form.NFD);
            case NO_BREAK_SPACES -> Pattern.compile("(?<=\\p{L}{1,9}) (?=\\p{L}{4})").matcher(text()).replaceAll("\u00A0");
            case FURNITURE_ADDED -> furnitureAdded(FURNITURE);
            case STRANGE_FURNITURE -> furnitureAdded(STRANGE);
            case FURNITURE_GONE -> String.join("\n\n", regions(region -> region.kind().citable()));
            case CAPITALS -> text().toUpperCase(Locale.ROOT);
            case PARAGRAPHS_RUN_TOGETHER -> String.join("\n\n", regions(region -> region.kind().citable()).stream()
                    .map(region -> region.replaceAll("\\s*\\n\\s*", " ")).toList());
        };
    }

    private List<String> regions(Predicate<Region> wanted) {
        return original.regions().stream().filter(wanted).map(r -> text().substring(r.start(), r.end())).toList();
    }

    private List<String> paragraphs() {
        return Paragraphs.of(text()).stream().map(span -> span.of(text())).toList();
    }

    private String joined(String separator) {
        return String.join(separator, paragraphs().stream().map(p -> p.replaceAll("\\s+", " ")).toList());
    }

    private String otherQuotes() {
        boolean plain = random.nextBoolean();
        UnaryOperator<String> change = plain
                ? t -> t.replaceAll("[‘’]", "'").replaceAll("[“”«»]", "\"")
                : t -> t.replaceAll("'", "’").replaceAll("[“«]", "„").replaceAll("[”»]", "“");
        return change.apply(text());
    }

    static String wrapped(String text, int width) {
        StringBuilder all = new StringBuilder();
        for (Span paragraph : Paragraphs.of(text)) {
            int column = 0;
            for (String word : paragraph.of(text).split("[ \\n]+")) {
                boolean full = column > 0 && column + 1 + word.length() > width;
                all.append(column == 0 ? "" : full ? "\n" : " ").append(word);
                column = full || column == 0 ? word.length() : column + 1 + word.length();
            }
            all.append("\n\n");
        }
        return all.toString();
    }

    private String furnitureAdded(List<String> furniture) {
        StringBuilder all = new StringBuilder("Log in\n\nTop stories of the coast\n\n");
        for (String paragraph : paragraphs()) {
            all.append(paragraph).append("\n\n");
            boolean amid = paragraph.matches("(?s).*[.”’»\"]");
            if (amid && random.nextInt(3) == 0) {
                all.append(furniture.get(random.nextInt(furniture.size()))).append("\n\n");
            }
        }
        return all.append("Leave a reply\n\nGreat reporting, as ever.").toString();
    }

    /// The kinds of edit that change what a passage says, or what stands next to it.
    enum Hurtful {
        NOT_INSIDE, NOT_BEFORE, NOT_AFTER, WORD_DELETED, WORD_REPLACED, NUMBER_CHANGED, WORDS_SWAPPED, SENTENCE_INSERTED,
        NEIGHBOUR_REPLACED, NEIGHBOUR_DELETED, PASSAGE_DELETED
    }

    /// The copy in which `passage` was edited so, if it can be.
    Optional<String> hurtful(Hurtful kind, Passage passage) {
        int first = first(passage);
        int last = last(passage);
        int some = first + random.nextInt(last - first + 1);
        return switch (kind) {
            case NOT_INSIDE -> first == last ? Optional.empty()
                    : Optional.of(before(first + 1 + random.nextInt(last - first), "not "));
            case NOT_BEFORE -> Optional.of(before(first, "not "));
            case NOT_AFTER -> Optional.of(at(words.get(last).end(), words.get(last).end(), " not"));
            case WORD_DELETED -> Optional.of(replaced(some, ""));
            case WORD_REPLACED -> other(some).map(word -> replaced(some, word));
            case NUMBER_CHANGED -> number(first, last);
            case WORDS_SWAPPED -> swapped(some, last);
            case SENTENCE_INSERTED -> first == last ? Optional.empty()
                    : Optional.of(before(last, "and so on. Nobody had asked. But "));
            case NEIGHBOUR_REPLACED -> neighbour(first, last).flatMap(i -> other(i).map(word -> replaced(i, word)));
            case NEIGHBOUR_DELETED -> neighbour(first, last).map(i -> replaced(i, ""));
            case PASSAGE_DELETED -> Optional.of(at(passage.start(), passage.end(), ""));
        };
    }

    private int first(Passage passage) {
        int i = 0;
        while (words.get(i).end() <= passage.start()) {
            i++;
        }
        return i;
    }

    private int last(Passage passage) {
        int i = first(passage);
        while (i + 1 < words.size() && words.get(i + 1).start() < passage.end()) {
            i++;
        }
        return i;
    }

    private String before(int word, String inserted) {
        return at(words.get(word).start(), words.get(word).start(), inserted);
    }

    private String replaced(int word, String by) {
        return at(words.get(word).start(), words.get(word).end(), by);
    }

    private String at(int start, int end, String by) {
        return text().substring(0, start) + by + text().substring(end);
    }

    /// Another word of the same article.
    private Optional<String> other(int word) {
        Word by = words.get(random.nextInt(words.size()));
        return by.form().equals(words.get(word).form()) ? Optional.empty()
                : Optional.of(text().substring(by.start(), by.end()));
    }

    private Optional<String> number(int first, int last) {
        for (int i = first; i <= last; i++) {
            String form = words.get(i).form();
            if (form.matches("\\d+")) {
                String turned = new StringBuilder(form).reverse().toString();
                return Optional.of(replaced(i, turned.equals(form) ? form + "1" : turned));
            }
        }
        return Optional.empty();
    }

    private Optional<String> swapped(int word, int last) {
        if (word >= last || words.get(word).form().equals(words.get(word + 1).form())) {
            return Optional.empty();
        }
        Word a = words.get(word);
        Word b = words.get(word + 1);
        String turned = text().substring(b.start(), b.end()) + text().substring(a.end(), b.start())
                + text().substring(a.start(), a.end());
        return Optional.of(at(a.start(), b.end(), turned));
    }

    /// A word next to the passage in the same line.
    private Optional<Integer> neighbour(int first, int last) {
        boolean left = random.nextBoolean();
        int i = left ? first - 1 : last + 1;
        if (i < 0 || i >= words.size()) {
            return Optional.empty();
        }
        String between = left ? text().substring(words.get(i).end(), words.get(first).start())
                : text().substring(words.get(last).end(), words.get(i).start());
        return between.contains("\n") ? Optional.empty() : Optional.of(i);
    }

    /// The copy in which two paragraphs of the body have changed places.
    String paragraphsSwapped() {
        List<Span> body = bodyParagraphs();
        int i = random.nextInt(body.size() - 1);
        int j = i + 1 + random.nextInt(body.size() - i - 1);
        Span a = body.get(i);
        Span b = body.get(j);
        return text().substring(0, a.start()) + b.of(text()) + text().substring(a.end(), b.start()) + a.of(text())
                + text().substring(b.end());
    }

    /// The copy in which a paragraph of the body stands twice.
    String paragraphDoubled() {
        List<Span> body = bodyParagraphs();
        Span doubled = body.get(random.nextInt(body.size()));
        Span behind = body.get(random.nextInt(body.size()));
        return at(behind.end(), behind.end(), "\n\n" + doubled.of(text()));
    }

    private List<Span> bodyParagraphs() {
        List<Span> body = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text())) {
            boolean inBody = original.regions().stream().anyMatch(region -> region.kind() == RegionKind.BODY
                    && region.start() <= paragraph.start() && paragraph.end() <= region.end());
            if (inBody && paragraph.length() > 120) {
                body.add(paragraph);
            }
        }
        return body;
    }
}
