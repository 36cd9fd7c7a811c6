/// The program keeps the library safe: seen in its window.
@NullMarked
package app.synoptic.safekeeping;

import org.jspecify.annotations.NullMarked;
