/// What a person sees of a language model of her own: what would be sent before it is, how far the model is, and what its answers were
/// worth. Its settings are among the preferences; the asking itself is work.
@NullMarked
package app.synoptic.ui.model;

import org.jspecify.annotations.NullMarked;
