package app.synoptic.domain;

import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One piece of evidence for a testimony: which kind of text it lies in, and how it is found there again.
///
/// @param key      what tells it from all other evidence of its testimony, for good
/// @param proposed how it came to a testimony that was there before, where it was proposed; null where a person marked it, and
///                 where it came with its testimony, which then tells that
public record Evidence(String key, TextKind of, Selector selector, @Nullable Proposed proposed) {

    /// One that a person marked, or that came with its testimony.
    public Evidence(String key, TextKind of, Selector selector) {
        this(key, of, selector, null);
    }

    /// A piece of evidence, and what became of it in each text held for its source.
    public record FoundEvidence(Evidence evidence, List<Finding> findings) {

        public FoundEvidence {
            findings = List.copyOf(findings);
        }

        /// The same, as it was proposed.
        public FoundEvidence as(@Nullable Proposed proposed) {
            return new FoundEvidence(new Evidence(evidence.key, evidence.of, evidence.selector, proposed), findings);
        }
    }

    public Evidence {
        IdSyntax.requireKey("piece of evidence", key);
        boolean fits = switch (selector) {
            case TextQuoteSelector _ -> of == TextKind.DIGEST;
            case FingerprintSelector _ -> of == TextKind.ORIGINAL;
        };
        if (!fits) {
            throw new IllegalArgumentException("a digest is quoted, an original is fingerprinted: "
                    + selector.getClass().getSimpleName() + " cannot point into " + of);
        }
    }

    /// One that a testimony did not have before.
    public static Evidence fresh(TextKind of, Selector selector) {
        return new Evidence(IdSyntax.fresh(), of, selector);
    }

    /// The same under another key.
    public Evidence keyed(String other) {
        return new Evidence(other, of, selector, proposed);
    }

    /// Whether both point at the same words, whatever they are called.
    public boolean alike(Evidence other) {
        return of == other.of && selector.equals(other.selector);
    }
}
