@NullMarked
package app.synoptic.planted.tables;

import org.jspecify.annotations.NullMarked;
