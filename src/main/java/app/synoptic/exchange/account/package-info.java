/// What the sources say of an event, in words and as JSON, for formats that have one field for all of it.
@NullMarked
package app.synoptic.exchange.account;

import org.jspecify.annotations.NullMarked;
