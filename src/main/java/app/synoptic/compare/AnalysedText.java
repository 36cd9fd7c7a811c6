package app.synoptic.compare;

import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.util.List;
import java.util.Optional;

/// The text that is looked at for a source, and what became there of the evidence for its readings.
public interface AnalysedText {

    TextId id();

    TextKind kind();

    /// The words, which may have to be read; empty where they cannot be.
    Optional<Wording> words();

    /// What became of the evidence of one reading here; empty where it has none.
    List<Finding> of(ReadingId reading);

    /// A text of which all is in memory.
    interface InMemory extends AnalysedText {

        Wording wording();

        @Override
        default TextId id() {
            return wording().id();
        }

        @Override
        default TextKind kind() {
            return wording().kind();
        }

        @Override
        default Optional<Wording> words() {
            return Optional.of(wording());
        }
    }
}
