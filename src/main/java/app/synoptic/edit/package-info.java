/// Changes a person makes to a dossier: each a value that turns one state of it into the next, without losing what it
/// does not speak of.
///
/// Lives here: what each change does to events, testimonies, questions and evidence. Must not live here: how a change
/// is asked for (`ui`), or how it is kept and taken back (`store`).
@NullMarked
package app.synoptic.edit;

import org.jspecify.annotations.NullMarked;
