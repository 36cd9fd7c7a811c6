/// What keeps an encrypted library from others: the key its data is encrypted with, and the file in which that key lies, wrapped under
/// what Argon2id makes of a passphrase.
///
/// Must not live here: how a store is encrypted (H2 does it), and who asks for a passphrase.
@NullMarked
package app.synoptic.store.encryption;

import org.jspecify.annotations.NullMarked;
