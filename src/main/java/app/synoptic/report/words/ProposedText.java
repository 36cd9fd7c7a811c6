package app.synoptic.report.words;

import app.synoptic.domain.Proposed;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.edtf.EdtfDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a testimony came in that was proposed, in words.
public final class ProposedText {

    private ProposedText() {}

    /// Null where a person wrote it, and marked all words it stands on.
    ///
    /// @param added how words came to it that was there before
    public static @Nullable String of(Testimony testimony, List<Proposed> added, Phrases words) {
        List<String> came = Stream.concat(Stream.ofNullable(testimony.proposed()).map(own -> of(own, words)),
                added.stream().map(own -> words.of("told.words-added", of(own, words)))).toList();
        return came.isEmpty() ? null : String.join(". ", came);
    }

    private static String of(Proposed proposed, Phrases words) {
        String day = words.dates().full(EdtfDate.of(proposed.accepted()));
        return proposed.acceptedBy() == null ? words.of("told.proposed", proposed.by(), proposed.score(), proposed.because(), day)
                : words.of("told.proposed-by", proposed.by(), proposed.score(), proposed.because(), day, proposed.acceptedBy());
    }
}
