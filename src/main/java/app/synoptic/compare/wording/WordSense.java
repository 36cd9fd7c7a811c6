package app.synoptic.compare.wording;

import org.jspecify.annotations.Nullable;

/// What a word does that is no content, name or number of its own.
enum WordSense {
    /// Articles, pronouns, auxiliaries, particles.
    FUNCTION(Group.LITTLE),
    /// "and", "or": joins names to one list.
    LINK(Group.LITTLE),
    /// Begins another clause: what was denied before it is not denied behind it.
    BREAK(Group.LITTLE),
    PREPOSITION(Group.LITTLE),
    /// Forms of "be", which tell the passive from the active.
    BE(Group.LITTLE),
    /// The mark of an infinitive, which says nothing about whether it happens.
    TO(Group.LITTLE),

    NOT(Group.NEGATION),

    POSSIBLE(Group.MODALITY), MUST(Group.MODALITY), SHOULD(Group.MODALITY), FUTURE(Group.MODALITY), PLANNED(Group.MODALITY),
    REPORTED(Group.MODALITY), CONDITIONAL(Group.MODALITY),

    ONLY(Group.LIMIT), NEARLY(Group.LIMIT), ABOUT(Group.LIMIT), AT_LEAST(Group.LIMIT), AT_MOST(Group.LIMIT),
    MORE(Group.LIMIT), LESS(Group.LIMIT),

    ALL(Group.QUANTITY), MOST(Group.QUANTITY), MANY(Group.QUANTITY), SOME(Group.QUANTITY), FEW(Group.QUANTITY),
    FIRST(Group.RANK), LAST(Group.RANK),
    BEFORE(Group.TIME), AFTER(Group.TIME), SINCE(Group.TIME), UNTIL(Group.TIME);

    /// Words of one group answer each other.
    ///
    /// Negations, modalities and limits change a statement by being there. Quantities, ranks and times add to it: who
    /// leaves them out says less.
    enum Group {
        LITTLE(null, false), NEGATION(Change.NEGATION, true), MODALITY(Change.MODALITY, true), LIMIT(Change.QUALIFIER, true),
        QUANTITY(Change.QUALIFIER, false), RANK(Change.QUALIFIER, false), TIME(Change.QUALIFIER, false);

        private final @Nullable Change change;
        private final boolean strict;

        Group(@Nullable Change change, boolean strict) {
            this.change = change;
            this.strict = strict;
        }
    }

    private final Group group;

    WordSense(Group group) {
        this.group = group;
    }

    Group group() {
        return group;
    }

    /// Whether the word only holds others together.
    boolean little() {
        return group == Group.LITTLE;
    }

    /// Whether a statement changes where this is left out.
    boolean strict() {
        return group.strict;
    }

    /// What changes where another stands in place of this.
    Change change() {
        if (group.change == null) {
            throw new IllegalStateException(this + " changes nothing");
        }
        return group.change;
    }

    /// Whether the two can stand for each other: what is planned is to come.
    boolean answers(WordSense other) {
        return this == other || open() && other.open();
    }

    /// Whether this speaks of what is yet to come.
    boolean open() {
        return this == FUTURE || this == PLANNED;
    }
}
