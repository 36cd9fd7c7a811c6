package app.synoptic.compare;

import java.util.Set;

/// What one source says, made comparable. Both methods are symmetric.
interface Answer<T extends Answer<T>> {

    AnswerRelation to(T other);

    /// How both may be right, where they are [AnswerRelation#APART].
    Set<ReconciliationReason> ways(T other);
}
