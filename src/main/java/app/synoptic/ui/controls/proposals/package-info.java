/// What is proposed, in words that several rooms show. No nodes.
@NullMarked
package app.synoptic.ui.controls.proposals;

import org.jspecify.annotations.NullMarked;
