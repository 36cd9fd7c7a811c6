/// Time stamps (RFC 3161): the only part of signing that asks anybody over the network, and only where an address was given.
@NullMarked
package app.synoptic.sign.stamp;

import org.jspecify.annotations.NullMarked;
