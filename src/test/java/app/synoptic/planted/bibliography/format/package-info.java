@NullMarked
package app.synoptic.planted.bibliography.format;

import org.jspecify.annotations.NullMarked;
