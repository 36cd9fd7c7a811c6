/// Sentences that report a happening: trigger, label, actors, places, kind and standing; which tell the same one.
///
/// Lives here: the finding, cutting and joining of happenings of one article. Pure. Must not live here: dossiers, links.
@NullMarked
package app.synoptic.propose.event;

import org.jspecify.annotations.NullMarked;
