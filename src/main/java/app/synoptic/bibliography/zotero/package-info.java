/// Zotero on this computer.
///
/// Lives here: asking its local interface, and reading what it answers. Must not live here: any other address.
@NullMarked
package app.synoptic.bibliography.zotero;

import org.jspecify.annotations.NullMarked;
