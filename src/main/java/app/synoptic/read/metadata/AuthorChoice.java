package app.synoptic.read.metadata;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Weighs the places that name authors against each other: a name with a post before or behind it against the name alone, a single
/// name against all that the byline names, and one word against the full name.
final class AuthorChoice {

    private static final double MARKED = 0.7;
    private static final double GUESS = 0.45;
    private static final double ORGANISATION = 0.58;

    private AuthorChoice() {}

    /// @param all what was found in a page
    static List<Found> of(List<Found> all) {
        List<Found> authors = all.stream().filter(one -> one.field() == Field.AUTHOR).toList();
        List<Found> bare = all.stream().map(one -> one.field() == Field.AUTHOR ? bare(one, authors) : one).toList();
        return fuller(bare).stream().map(one -> one.field() != Field.AUTHOR ? one : shortened(one, authors) ? sure(one, Math.min(one.sure(), GUESS))
                : organisation(one, authors) ? sure(one, Math.min(one.sure(), ORGANISATION)) : one).toList();
    }

    /// The name alone, where a place that marks names has it without what stands around it here.
    private static Found bare(Found one, List<Found> authors) {
        return authors.stream().filter(other -> other.place() != Place.VISIBLE || other.where().startsWith("link")).filter(other -> other.sure() >= MARKED && other.value().indexOf(' ') > 0)
                .filter(other -> one.value().startsWith(other.value()) || one.value().endsWith(" " + other.value())).filter(other -> one.value().length() > other.value().length())
                .findFirst().map(other -> new Found(one.field(), other.value(), one.place(), one.where(), one.sure())).orElse(one);
    }

    /// Puts a byline that names all whom the surest place names, and others, before that.
    private static List<Found> fuller(List<Found> all) {
        Optional<Found> surest = all.stream().filter(one -> one.field() == Field.AUTHOR).reduce((one, other) -> other.sure() > one.sure() ? other : one);
        if (surest.isEmpty()) {
            return all;
        }
        Set<String> first = names(all, surest.get());
        double most = surest.get().sure();
        Optional<Found> byline = all.stream().filter(one -> one.field() == Field.AUTHOR && one.sure() >= MARKED && !one.where().equals(surest.get().where()))
                .filter(one -> names(all, one).size() > first.size() && names(all, one).containsAll(first)).filter(AuthorChoice::together).findFirst();
        return byline.isEmpty() ? all : all.stream().map(one -> one.field() == Field.AUTHOR && one.sure() == byline.get().sure() && one.where().equals(byline.get().where())
                && one.place() == byline.get().place() ? sure(one, Math.min(1, most + 0.01)) : one).toList();
    }

    /// Whether a place names those together who wrote an article.
    private static boolean together(Found one) {
        return one.place() == Place.VISIBLE && one.where().equals("byline") || one.where().equals("dc.contributor") || one.where().equals("citation_author");
    }

    private static Set<String> names(List<Found> all, Found like) {
        return all.stream().filter(one -> one.field() == Field.AUTHOR && one.place() == like.place() && one.where().equals(like.where()) && one.sure() >= like.sure()).map(Found::value).collect(Collectors.toSet());
    }

    /// Whether it is one word of a name that is told in full elsewhere.
    private static boolean shortened(Found one, List<Found> authors) {
        String start = one.value().toLowerCase(Locale.ROOT) + " ";
        return one.value().indexOf(' ') < 0 && authors.stream().anyMatch(other -> other.value().toLowerCase(Locale.ROOT).startsWith(start));
    }

    /// Whether the page tells machines that this is no person.
    private static boolean organisation(Found one, List<Found> authors) {
        return authors.stream().anyMatch(other -> other.place() == Place.JSON_LD && other.where().endsWith("(organisation)") && other.value().equalsIgnoreCase(one.value()));
    }

    private static Found sure(Found one, double sure) {
        return new Found(one.field(), one.value(), one.place(), one.where(), sure);
    }
}
