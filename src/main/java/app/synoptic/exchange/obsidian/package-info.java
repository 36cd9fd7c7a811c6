/// A dossier as a vault of Obsidian: a Markdown note for each event, question and source, with links both ways and YAML front matter.
///
/// Lives here: how such notes are written, so that nothing in them runs or is fetched. Must not live here: what an export tells.
@NullMarked
package app.synoptic.exchange.obsidian;

import org.jspecify.annotations.NullMarked;
