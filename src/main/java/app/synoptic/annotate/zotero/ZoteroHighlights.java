package app.synoptic.annotate.zotero;

import app.synoptic.annotate.AnnotationWords;
import app.synoptic.annotate.file.AnnotationFile;
import app.synoptic.annotate.file.ForeignAnnotation.Kind;
import app.synoptic.annotate.file.ForeignAnnotation.Target;
import app.synoptic.annotate.file.ForeignAnnotation;
import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroAnnotation.Form;
import app.synoptic.bibliography.zotero.ZoteroAnnotation;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextQuoteSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes annotations of what was marked and noted in Zotero. Page and colour are said with who made it.
public final class ZoteroHighlights {

    /// What they are said to come from.
    public static final String NAME = "Zotero";

    private ZoteroHighlights() {}

    /// Those of items that are sources; the others are passed over.
    public static AnnotationFile of(List<ZoteroAnnotation> annotations, Map<BibliographicItem, SourceId> sources) {
        List<ForeignAnnotation> all = new ArrayList<>();
        for (ZoteroAnnotation one : annotations) {
            SourceId source = sources.get(one.item());
            if (source != null) {
                boolean words = one.form() == Form.WORDS;
                boolean marked = words && one.words().codePoints().anyMatch(Character::isLetterOrDigit);
                Kind kind = marked ? Kind.HIGHLIGHT : words ? Kind.NOTHING : one.form() == Form.NOTE ? Kind.NOTE : Kind.NOT_WORDS;
                all.add(new ForeignAnnotation("annotation " + (all.size() + 1), new Target(null, null, source.value(), null),
                        marked ? new TextQuoteSelector(one.words(), "", "") : null, one.comment(), null, null, one.tags(), by(one), kind));
            }
        }
        return new AnnotationFile(all, List.of());
    }

    private static @Nullable String by(ZoteroAnnotation one) {
        String by = Stream.of(one.by(), one.page().isEmpty() ? "" : AnnotationWords.page(one.page()), AnnotationWords.colour(one.colour()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return by.isEmpty() ? null : by;
    }
}
