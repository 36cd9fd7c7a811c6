/// Where the program starts and is wired together: the one place that knows every package.
@NullMarked
package app.synoptic;

import org.jspecify.annotations.NullMarked;
