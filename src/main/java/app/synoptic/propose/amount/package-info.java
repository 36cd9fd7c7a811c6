/// How many of what a text counts, and where sources count otherwise. Pure.
@NullMarked
package app.synoptic.propose.amount;

import org.jspecify.annotations.NullMarked;
