/// A researcher's key, and what she signs with it.
///
/// Lives here: Ed25519 keys and their files, signatures over bytes; `cms` those that PDF files carry, `stamp` time stamps. Must not live
/// here: what is signed, and where a key lies.
@NullMarked
package app.synoptic.sign;

import org.jspecify.annotations.NullMarked;
