package app.synoptic.store.chain;

import java.util.Locale;

/// Something that a library keeps and that is not what the chain says it kept.
///
/// @param subject what it is: a link, a change, a capture, a text or a row, as people and machines can find it
public record CustodyFault(Kind kind, String subject) {

    /// As it may be listed: what is wrong with what.
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + subject;
    }

    public enum Kind {
        /// Links are missing. The subject is the first and the last of them.
        LINK_MISSING,
        /// A link is not what its hash says.
        LINK_ALTERED,
        /// A link does not name the hash of the one before it.
        LINK_BROKEN,
        /// A change is not what its link says.
        CHANGE_ALTERED,
        /// A change that the chain knows is not there.
        CHANGE_MISSING,
        /// A change is there that the chain does not know.
        CHANGE_UNKNOWN,
        /// The bytes of a capture are not those that were imported.
        CAPTURE_ALTERED,
        CAPTURE_MISSING,
        CAPTURE_UNKNOWN,
        /// The words of a text are not those that were read.
        TEXT_ALTERED,
        TEXT_MISSING,
        TEXT_UNKNOWN,
        /// The reader of a text makes other words of its file.
        TEXT_OTHERWISE,
        /// A row of a dossier is not what the changes made it.
        ROW_ALTERED,
        ROW_MISSING,
        ROW_UNKNOWN,
        /// The head of the chain that a file carries is not on this chain.
        HEAD_UNKNOWN
    }
}
