package app.synoptic.annotate.file;

import java.util.List;

/// What stands in a file of annotations.
///
/// @param annotations in their order
/// @param texts       the texts that go with them
public record AnnotationFile(List<ForeignAnnotation> annotations, List<ProjectText> texts) {

    /// A text that goes with annotations.
    ///
    /// @param name what its source is called
    public record ProjectText(String name, String text) {}

    /// More annotations are in no file that people made.
    static final int MOST = 100_000;

    public AnnotationFile {
        annotations = List.copyOf(annotations);
        texts = List.copyOf(texts);
    }
}
