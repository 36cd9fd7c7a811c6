package app.synoptic.compare.wording;

import app.synoptic.compare.collation.Token;
import app.synoptic.compare.wording.WordingTerm.CalendarWord;
import app.synoptic.compare.wording.WordingTerm.Content;
import app.synoptic.compare.wording.WordingTerm.Figure;
import app.synoptic.compare.wording.WordingTerm.Little;
import app.synoptic.compare.wording.WordingTerm.Named;
import app.synoptic.compare.wording.WordingTerm.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells the words of one passage apart: names first, then numbers, phrases before single words, and what is left is
/// content.
final class TermReader {

    private static final int INITIALS = 2;
    /// Where more than this share of the content has a capital, as in a headline, capitals tell no names.
    private static final double HEADLINE = 0.7;
    private static final int FEW = 4;

    private final WordingLanguage language;
    private final KnownNames known;
    private final List<WordPiece> pieces;
    private final NumberReader numbers;
    private final boolean capitalsName;
    private final List<List<WordingTerm>> clauses = new ArrayList<>();
    private List<WordingTerm> clause = new ArrayList<>();

    private TermReader(List<Token> passage, WordingLanguage language, KnownNames known) {
        this.language = language;
        this.known = known;
        this.pieces = WordPiece.of(passage, language);
        this.numbers = new NumberReader(language, pieces);
        this.capitalsName = language.capitalsName() && !headline();
    }

    /// The terms of a passage, clause by clause.
    static List<List<WordingTerm>> read(List<Token> passage, WordingLanguage language, KnownNames known) {
        TermReader reader = new TermReader(passage, language, known);
        int at = 0;
        while (at < reader.pieces.size()) {
            reader.mark(at);
            at = reader.next(at);
        }
        reader.close();
        return reader.clauses;
    }

    private boolean headline() {
        List<WordPiece> content = pieces.stream().filter(piece -> language.lexicon().sense(piece.form()).isEmpty()).toList();
        long capitals = content.stream().filter(WordPiece::capital).count();
        return content.size() >= FEW && capitals > HEADLINE * content.size();
    }

    private void close() {
        if (!clause.isEmpty()) {
            clauses.add(clause);
            clause = new ArrayList<>();
        }
    }

    private void mark(int at) {
        WordPiece piece = pieces.get(at);
        if (at > 0 && piece.parted() && !(piece.joined() && abbreviates(pieces.get(at - 1)))) {
            close();
        } else if (at > 0 && piece.comma()) {
            clause.add(new Little(WordSense.LINK, ","));
        }
    }

    private boolean abbreviates(WordPiece piece) {
        boolean title = language.lexicon().titles().contains(piece.form()) && piece.form().length() <= INITIALS + 1;
        return title || piece.capital() && piece.form().length() <= INITIALS || language.lexicon().calendar().containsKey(piece.form());
    }

    /// Reads what stands at `at` and returns where to go on.
    private int next(int at) {
        WordPiece piece = pieces.get(at);
        if (piece.capital()) {
            Optional<KnownNames.Found> found = known.at(forms(at));
            if (found.isPresent()) {
                clause.add(new Named(found.get().name(), List.of()));
                return at + found.get().words();
            }
        }
        Optional<NumberReader.Read> number = calendar(at).isPresent() ? Optional.empty() : numbers.read(at);
        if (number.isPresent()) {
            clause.add(new Figure(number.get().value(), number.get().limit()));
            return number.get().next();
        }
        return phrase(at).or(() -> dated(at)).orElseGet(() -> name(at));
    }

    private List<String> forms(int from) {
        return pieces.subList(from, pieces.size()).stream().map(WordPiece::form).toList();
    }

    /// Reads the longest phrase that has a sense of its own, together with a number it limits.
    private Optional<Integer> phrase(int at) {
        for (int length = Math.min(language.lexicon().longest(), pieces.size() - at); length > 0; length--) {
            String words = String.join(" ", forms(at).subList(0, length));
            Optional<NumberReader.Read> number = numberBehind(at + length);
            Optional<WordSense> before = number.flatMap(_ -> language.lexicon().beforeNumber(words));
            if (before.isPresent() && before.get().group() == WordSense.Group.LIMIT && before.get() != WordSense.ONLY) {
                clause.add(new Figure(number.orElseThrow().value(), before));
                return Optional.of(number.get().next());
            }
            Optional<WordSense> sense = dated(at).isPresent() ? Optional.empty() : language.lexicon().sense(words);
            if (sense.isPresent()) {
                clause.add(sense.get().little() ? new Little(sense.get(), words) : new Operator(sense.get()));
                return Optional.of(at + length);
            }
        }
        return Optional.empty();
    }

    /// A number at `at`, or behind an article or a currency sign there.
    private Optional<NumberReader.Read> numberBehind(int at) {
        if (at >= pieces.size() || pieces.get(at).parted()) {
            return Optional.empty();
        }
        String form = pieces.get(at).form();
        boolean before = form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0))
                || language.lexicon().sense(form).filter(WordSense.FUNCTION::equals).isPresent() && !form.equals("more");
        return calendar(at).isPresent() ? Optional.empty() : numbers.read(at).or(() -> before ? numbers.read(at + 1) : Optional.empty());
    }

    private Optional<Integer> dated(int at) {
        return calendar(at).map(word -> {
            if (clause.isEmpty() || !clause.getLast().equals(word)) {
                clause.add(word);
            }
            return at + 1;
        });
    }

    /// A month or a day of the week. "May" is one beside a number only.
    private Optional<CalendarWord> calendar(int at) {
        WordPiece piece = pieces.get(at);
        if (language == WordingLanguage.ENGLISH && !piece.capital()) {
            return Optional.empty();
        }
        boolean may = language == WordingLanguage.ENGLISH && piece.form().equals("may") && (figure(at - 1) || figure(at + 1));
        return may ? Optional.of(new CalendarWord("month 5"))
                : Optional.ofNullable(language.lexicon().calendar().get(piece.form())).map(CalendarWord::new);
    }

    private boolean figure(int at) {
        return at >= 0 && at < pieces.size() && Character.isDigit(pieces.get(at).form().charAt(0));
    }

    /// Reads a name with all its words, or a word of content.
    private int name(int at) {
        int end = at;
        while (end < pieces.size() && partOfName(end) && (end == at || pieces.get(end).joined())) {
            end++;
        }
        boolean tells = end > at && (end - at > 1 || !opens(at) || pieces.get(at).capitals());
        if (!tells) {
            clause.add(content(at));
            return at + 1;
        }
        clause.add(new Named(ProperName.of(forms(at).subList(0, end - at), null), IntStream.range(at, end).mapToObj(this::content).toList()));
        return end;
    }

    private Content content(int at) {
        WordPiece piece = pieces.get(at);
        return new Content(language.stem(piece.form().replaceFirst("'s?$", "")), piece.form(), piece.capital());
    }

    private boolean partOfName(int at) {
        WordPiece piece = pieces.get(at);
        boolean written = piece.capitals() || piece.capital() && capitalsName;
        return written && Character.isLetter(piece.form().charAt(0)) && language.lexicon().sense(piece.form()).isEmpty()
                && !language.lexicon().titles().contains(piece.form()) && calendar(at).isEmpty()
                && !language.lexicon().numbers().containsKey(piece.form());
    }

    private boolean opens(int at) {
        return pieces.get(at).begins() && !(at > 0 && abbreviates(pieces.get(at - 1)));
    }
}
