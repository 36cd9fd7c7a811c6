package app.synoptic.domain;

import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;

/// One piece of evidence for a testimony: which kind of text it lies in, and how it is found there again.
public record Evidence(TextKind of, Selector selector) {

    public Evidence {
        boolean fits = switch (selector) {
            case TextQuoteSelector _ -> of == TextKind.DIGEST;
            case FingerprintSelector _ -> of == TextKind.ORIGINAL;
        };
        if (!fits) {
            throw new IllegalArgumentException("a digest is quoted, an original is fingerprinted: "
                    + selector.getClass().getSimpleName() + " cannot point into " + of);
        }
    }
}
