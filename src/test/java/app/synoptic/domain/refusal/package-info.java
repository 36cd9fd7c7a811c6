@NullMarked
package app.synoptic.domain.refusal;

import org.jspecify.annotations.NullMarked;
