package app.synoptic.domain.wording;

import app.synoptic.domain.form.ConstantTerm;

/// The kinds of places a page says something of its article in, with the measured precision of a date that stands there.
public enum Place {
    URL(1.00), JSON_LD(0.92), META(0.90), TIME_ELEMENT(0.90), MICRODATA(0.90), VISIBLE(0.88), CAPTURE(0.95), OTHER(0.35);

    private final double precision;

    Place(double precision) {
        this.precision = precision;
    }

    public double precision() {
        return precision;
    }

    /// As files have it.
    public String word() {
        return ConstantTerm.of(this);
    }
}
