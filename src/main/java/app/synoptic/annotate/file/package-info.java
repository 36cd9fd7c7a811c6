/// Files of annotations: W3C Web Annotation (JSON-LD) and exports of Hypothesis, and projects of programs for qualitative analysis
/// (REFI-QDA).
///
/// Lives here: reading such files of strangers within limits. Must not live here: whose words are marked.
@NullMarked
package app.synoptic.annotate.file;

import org.jspecify.annotations.NullMarked;
