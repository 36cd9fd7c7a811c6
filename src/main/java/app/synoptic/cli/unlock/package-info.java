/// Libraries that are encrypted: where a passphrase comes from, and the commands that encrypt, decrypt and change it.
///
/// Must not live here: what a passphrase becomes (`store.encryption`), and how a store is exchanged for another (`store.h2`).
@NullMarked
package app.synoptic.cli.unlock;

import org.jspecify.annotations.NullMarked;
