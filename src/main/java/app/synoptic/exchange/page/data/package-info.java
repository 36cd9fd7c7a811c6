/// What the page of an affair is made of, as JSON: the dossier's words, what follows from them, and the words of the program in
/// every language it speaks, so that the page computes nothing but where things are drawn.
///
/// Lives here: which values there are. Must not live here: how they are shown, which `src/main/web` does.
@NullMarked
package app.synoptic.exchange.page.data;

import org.jspecify.annotations.NullMarked;
