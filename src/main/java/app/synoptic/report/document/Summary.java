package app.synoptic.report.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was found, before the details.
///
/// @param extent  how many sources tell of how much, and on how much of it they contradict each other, in sentences
/// @param reading how far the sources were read, in a sentence
public record Summary(String extent, List<Section> sections, String reading) {

    /// One kind of finding, the weightiest first.
    ///
    /// @param remark by what they are ranked, or that there are none; null where that is plain
    /// @param rest   how many more there are than are listed, and what else there is to say; null where there is nothing
    public record Section(String heading, @Nullable String remark, List<Point> points, @Nullable String rest) {
        public Section {
            points = List.copyOf(points);
        }

        public Optional<String> key() {
            return Optional.ofNullable(remark);
        }

        public Optional<String> more() {
            return Optional.ofNullable(rest);
        }
    }

    /// An event or a question, and what was found of it.
    ///
    /// @param target where the report tells of it; null where it does not
    /// @param label  in the dossier's own words
    public record Point(@Nullable String target, String label, String words) {
        public Optional<String> place() {
            return Optional.ofNullable(target);
        }
    }

    public Summary {
        sections = List.copyOf(sections);
    }
}
