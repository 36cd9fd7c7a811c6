package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.refusal.Reason;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A typed answer to a question.
public sealed interface Value {

    ValueType type();

    record Date(Edtf date) implements Value {
        @Override
        public ValueType type() {
            return ValueType.DATE;
        }
    }

    /// A number or a range of numbers, both ends included; a null end is open: “over 70” is `min` 71.
    record Number(@Nullable BigDecimal min, @Nullable BigDecimal max) implements Value {
        public Number {
            if (min == null && max == null) {
                throw Reason.NO_NUMBER.of();
            }
            if (min != null && max != null && min.compareTo(max) > 0) {
                throw Reason.EMPTY_RANGE.of(min, max);
            }
        }

        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }
    }

    /// A set of names. `open` where the source says or implies that there are more.
    record Names(Set<String> names, boolean open) implements Value {
        public Names {
            names = Collections.unmodifiableSet(new TreeSet<>(names));
        }

        @Override
        public ValueType type() {
            return ValueType.NAMES;
        }
    }

    /// One of several answers a question allows.
    record Choice(String choice) implements Value {
        public Choice {
            if (choice.isBlank()) {
                throw Reason.NO_CHOICE.of();
            }
        }

        @Override
        public ValueType type() {
            return ValueType.CHOICE;
        }
    }

    /// The wording of the passages that support the reading; it holds no words itself.
    record Worded() implements Value {
        @Override
        public ValueType type() {
            return ValueType.WORDING;
        }
    }
}
