package app.synoptic.report.words;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Testimony;
import java.util.ArrayList;
import java.util.List;

/// How a source says something, in words: what it does with an event, how it dates it, for whom it speaks.
public final class MannerText {

    private MannerText() {}

    public static String of(Testimony testimony, Phrases words) {
        List<String> manner = new ArrayList<>();
        if (testimony instanceof Attestation own) {
            if (own.stance() != Stance.AFFIRMS) {
                manner.add(words.of(own.stance()));
            }
            if (own.dating() != null) {
                manner.add(words.of(own.dating()));
            }
        }
        manner.add(testimony.saidBy() == null ? words.of("told.own-voice") : words.of("told.said-by", testimony.saidBy()));
        switch (testimony) {
            case Attestation own when own.strength() == Strength.MENTION -> manner.add(words.of("told.mention"));
            case Reading own when own.asOf() != null -> manner.add(words.of("question.as-of", words.dates().full(own.asOf())));
            default -> {}
        }
        return String.join(" · ", manner);
    }
}
