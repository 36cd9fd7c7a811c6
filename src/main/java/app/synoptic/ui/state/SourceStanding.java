package app.synoptic.ui.state;

import app.synoptic.compare.AspectVerdict;
import app.synoptic.domain.Event;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// How one source stands to the others on one event: in exactly one of these ways.
public enum SourceStanding {
    /// No other source tells it.
    ALONE,
    /// Others tell it too, and none contradicts this one.
    UNDISPUTED,
    /// Another source contradicts this one on some matter of it.
    DISPUTED,
    NOT_READ, BEGUN, TOO_EARLY, UNMENTIONED, NOT_APPLICABLE;

    public static SourceStanding of(OpenDossier open, Event event, SourceId source) {
        Optional<Silence> silence = open.silence(event, source);
        if (silence.isPresent()) {
            return of(silence.get());
        }
        boolean disputed = open.agreement(event.id()).matters().stream()
                .anyMatch(aspect -> aspect.contested() && aspect.judgement().disputes(source));
        if (disputed) {
            return DISPUTED;
        }
        return event.attestations().stream().allMatch(told -> told.source().equals(source)) ? ALONE : UNDISPUTED;
    }

    /// How a silent source stands.
    public static SourceStanding of(Silence silence) {
        return switch (silence) {
            case NOT_READ -> NOT_READ;
            case BEGUN -> BEGUN;
            case TOO_EARLY -> TOO_EARLY;
            case UNMENTIONED -> UNMENTIONED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /// The sources that another one contradicts on some matter of an event.
    public static Set<SourceId> disputed(OpenDossier open, Event event) {
        Set<SourceId> disputed = new HashSet<>();
        open.agreement(event.id()).matters().stream().filter(AspectVerdict::contested).flatMap(aspect -> aspect.judgement().conflicts().stream())
                .forEach(conflict -> {
                    disputed.addAll(conflict.ones());
                    disputed.addAll(conflict.others());
                });
        return disputed;
    }

    /// The value under which [Facet#STAND] knows that a source stands like this.
    public String with(SourceId source) {
        return source + ":" + name();
    }

    /// Which source a facet's value is about.
    public static SourceId source(String value) {
        return new SourceId(value.substring(0, value.indexOf(':')));
    }

    /// How it says the source stands.
    public static SourceStanding stand(String value) {
        return valueOf(value.substring(value.indexOf(':') + 1));
    }
}
