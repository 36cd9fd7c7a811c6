package app.synoptic.edit;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.form.FreeName;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Ids made of what things are called.
public final class Slugs {

    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slugs() {}

    /// An id for an event called so that no event of the dossier has.
    public static EventId event(String label, Dossier dossier) {
        return new EventId(free(label, id -> dossier.event(new EventId(id)).isPresent(), "event"));
    }

    /// An id for a dossier called so that is not among those taken.
    public static DossierId dossier(String title, Collection<DossierId> taken) {
        return new DossierId(free(title, id -> taken.contains(new DossierId(id)), "dossier"));
    }

    /// An id for a question asked so that no question of the dossier has.
    public static QuestionId question(String words, Dossier dossier) {
        return new QuestionId(free(words, id -> dossier.question(new QuestionId(id)).isPresent(), "question"));
    }

    /// An id for a kind called so that none of these has.
    public static Kind kind(String label, Set<String> taken) {
        return new Kind(free(label, taken::contains, "kind"));
    }

    private static String free(String words, Predicate<String> taken, String nameless) {
        return FreeName.dashed(plain(words, nameless), taken);
    }

    /// What an id may have of some words, whoever has it already.
    ///
    /// @param nameless what stands for words of which it may have nothing
    public static String plain(String words, String nameless) {
        String unmarked = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        String plain = EDGES.matcher(OTHERS.matcher(unmarked).replaceAll("-")).replaceAll("");
        String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? nameless : cut;
    }
}
