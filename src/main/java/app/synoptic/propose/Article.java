package app.synoptic.propose;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article to be read, and what is known of it.
///
/// @param regions   what its stretches are; body, headline, caption and dateline are read
/// @param published when it appeared; null where nobody can say
/// @param language  a BCP 47 tag; null where it is not known
public record Article(SourceId source, TextId id, String text, List<Region> regions, @Nullable Edtf published, @Nullable String language) {

    public Article {
        regions = List.copyOf(regions);
    }

    /// A text held of a source.
    public static Article of(Source source, Wording text) {
        return new Article(source.id(), text.id(), text.text(), text.regions(), source.published(), source.language());
    }
}
