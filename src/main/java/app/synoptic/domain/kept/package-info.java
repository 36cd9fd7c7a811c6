/// Collections that never change and yet are changed cheaply: each change makes the next one, which shares with the one
/// before all but a little. What they cost does not grow with what is in them. Maps and sets of this kind are PCollections'.
///
/// Lives here: such collections of anything that PCollections lacks, and how what is sorted is searched. Must not live here: what a dossier is made of.
@NullMarked
package app.synoptic.domain.kept;

import org.jspecify.annotations.NullMarked;
