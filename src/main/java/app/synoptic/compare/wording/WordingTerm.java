package app.synoptic.compare.wording;

import java.util.List;
import java.util.Optional;

/// A word or a phrase of a wording by what it is.
sealed interface WordingTerm {

    /// What equal terms have in common.
    String key();

    /// Whether it says something by itself.
    default boolean telling() {
        return true;
    }

    /// @param stem    what all its forms have in common
    /// @param form    its compared form
    /// @param capital whether it is written with a capital, which may or may not tell a name
    record Content(String stem, String form, boolean capital) implements WordingTerm {
        @Override
        public String key() {
            return stem;
        }
    }

    /// @param words its words, should they prove to be none of a name
    record Named(ProperName name, List<Content> words) implements WordingTerm {
        public Named {
            words = List.copyOf(words);
        }


        @Override
        public String key() {
            return name.key();
        }
    }

    /// A number, a range of numbers, or one with a limit.
    record Figure(String value, Optional<WordSense> limit) implements WordingTerm {
        @Override
        public String key() {
            return "number " + limit.map(WordSense::name).orElse("") + value;
        }
    }

    /// A month or a day of the week.
    record CalendarWord(String key) implements WordingTerm {}

    /// A negation, a modality or a qualifier.
    record Operator(WordSense sense) implements WordingTerm {
        @Override
        public String key() {
            return sense.name();
        }
    }

    /// What only holds others together; a comma too.
    record Little(WordSense sense, String form) implements WordingTerm {
        @Override
        public String key() {
            return form;
        }

        @Override
        public boolean telling() {
            return false;
        }

        /// Whether what is denied before it is not denied behind it.
        boolean parts() {
            return sense == WordSense.BREAK || form.equals(",");
        }
    }
}
