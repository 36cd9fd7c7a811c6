@NullMarked
package app.synoptic.planted.bibliography;

import org.jspecify.annotations.NullMarked;
