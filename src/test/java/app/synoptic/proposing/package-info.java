/// What a person does with proposals, in the whole window.
@NullMarked
package app.synoptic.proposing;

import org.jspecify.annotations.NullMarked;
