/// Which language model a person has set up, and how far it is with what it was asked. Must not live here: the asking itself.
@NullMarked
package app.synoptic.ui.state.model;

import org.jspecify.annotations.NullMarked;
