package app.synoptic.domain.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that a file says of its article, the surest first; of what contradicts, each is kept.
public record Metadata(List<Found> found) {

    public static final Metadata NONE = new Metadata(List.of());

    /// What can be said of an article.
    public enum Field { TITLE, AUTHOR, PUBLISHER, PUBLISHED, MODIFIED, LANGUAGE, URL, SECTION, AGENCY, SAVED }

    /// One value as it was read.
    ///
    /// @param value of dates ISO 8601: a day, or a moment with its offset from UTC where one is told
    /// @param place the kind of place it was read in
    /// @param where the place itself, as `og:title`
    /// @param sure  how often such a place is right, between 0 and 1
    public record Found(Field field, String value, Place place, String where, double sure) {

        /// Whether it is no more than a guess, which nothing may rest on.
        public boolean guess() {
            return sure < 0.5;
        }
    }

    public Metadata {
        found = found.stream().sorted(Comparator.comparing(Found::field).thenComparing(Comparator.comparingDouble(Found::sure).reversed())).toList();
    }

    /// All that is said of one thing, the surest first.
    public List<Found> of(Field field) {
        return found.stream().filter(one -> one.field() == field).toList();
    }

    /// The surest value.
    public Optional<String> best(Field field) {
        return of(field).stream().findFirst().map(Found::value);
    }

    /// The authors the surest place names, in its order.
    public List<String> authors() {
        List<Found> all = of(Field.AUTHOR);
        List<String> names = new ArrayList<>();
        for (Found one : all) {
            if (one.where().equals(all.getFirst().where()) && one.place() == all.getFirst().place() && !names.contains(one.value())) {
                names.add(one.value());
            }
        }
        return names;
    }
}
