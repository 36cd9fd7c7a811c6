/// Passages as annotations of the W3C (Web Annotation Data Model, 2017).
///
/// Lives here: JSON-LD of passages, of what they support, and of both in a collection. Must not live here: any other format.
@NullMarked
package app.synoptic.exchange.annotation;

import org.jspecify.annotations.NullMarked;
