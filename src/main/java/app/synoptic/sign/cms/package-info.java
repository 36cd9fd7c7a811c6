/// Signatures as CMS (RFC 5652) with Ed25519 (RFC 8419), as PDF files carry them.
@NullMarked
package app.synoptic.sign.cms;

import org.jspecify.annotations.NullMarked;
