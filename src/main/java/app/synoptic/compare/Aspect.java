package app.synoptic.compare;

/// A side of an event on which its sources can be compared.
public enum Aspect {
    /// When it was, by the sources' own dates.
    DATE,
    /// What the sources do with it: affirm, plan, deny, retract.
    STANCE,
    /// Whom they cite for it. To cite different people is a difference, never a contradiction.
    ATTRIBUTION,
    /// Where it was, as far as a question asks for it.
    PLACE,
    /// Who took part, as far as a question asks for it.
    ACTORS,
    /// Any other question about it.
    ANSWER
}
