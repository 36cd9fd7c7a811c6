package app.synoptic.intake;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.form.FreeName;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.FieldRules;
import app.synoptic.store.TextFile;
import app.synoptic.text.Legible;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What can be said of a source nobody has described yet: what its capture says of its article, and where that says nothing, what
/// its file's name and its headline say. A guess is never taken, but for the day of publication, which is then marked as one.
final class NewSource {

    private static final int LONGEST_ID = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    private NewSource() {}

    static Source of(TextFile original, Predicate<SourceId> taken) {
        Metadata says = original.metadata();
        String publisher = told(says, Field.PUBLISHER).orElseGet(() -> named(original));
        String title = told(says, Field.TITLE).orElseGet(() -> headline(original.wording()));
        List<String> authors = says.authors().stream().map(NewSource::line).flatMap(Optional::stream).toList();
        Optional<Found> published = says.of(Field.PUBLISHED).stream().filter(found -> SaidDate.of(found).isPresent()).findFirst();
        return new Source(freeId(publisher, taken), publisher, title, authors, told(says, Field.LANGUAGE).orElse("und"),
                told(says, Field.URL).filter(NewSource::address).orElse(null), published.flatMap(SaidDate::of).orElse(null),
                published.filter(found -> !found.guess()).flatMap(SaidDate::of).orElse(null), null, null, null, null);
    }

    private static Optional<String> told(Metadata says, Field field) {
        return says.of(field).stream().filter(found -> !found.guess()).map(found -> line(found.value())).flatMap(Optional::stream).findFirst();
    }

    /// What may stand in one line of a dossier, or nothing.
    private static Optional<String> line(String value) {
        String line = SPACE.matcher(value).replaceAll(" ").strip();
        return Legible.line(line).isEmpty() ? Optional.of(line) : Optional.empty();
    }

    private static boolean address(String url) {
        try {
            FieldRules.address(url);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static String named(TextFile original) {
        return line(withoutExtension(original.name())).orElseGet(() -> original.wording().id().sha256().substring(0, 12));
    }

    /// A source described as `other` of another dossier is, and found by nothing yet.
    static Source like(Source other, Predicate<SourceId> taken) {
        return new Source(freeId(other.id().value(), taken), other.publisher(), other.title(), other.authors(), other.language(),
                other.url(), other.published(), other.knows(), null, other.note(), null, null);
    }

    private static String withoutExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /// Names in other scripts than Latin leave nothing an id may have: their ids are counted.
    private static SourceId freeId(String name, Predicate<SourceId> taken) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = edged(OTHERS.matcher(plain).replaceAll("-"));
        String base = slug.isEmpty() ? "source" : edged(slug.substring(0, Math.min(slug.length(), LONGEST_ID)));
        return new SourceId(FreeName.dashed(base, own -> taken.test(new SourceId(own))));
    }

    private static String edged(String slug) {
        return EDGES.matcher(slug).replaceAll("");
    }

    private static String headline(Wording original) {
        return original.regions().stream().filter(region -> region.kind() == RegionKind.HEADLINE).findFirst()
                .map((Region region) -> original.text().substring(region.start(), region.end()))
                .map(text -> SPACE.matcher(text).replaceAll(" ").strip())
                .orElse("");
    }
}
