package app.synoptic.store.chain;

import app.synoptic.domain.custody.ChainHead;
import app.synoptic.domain.wording.TextId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be proven of a library: where its chain stands, and whether what it keeps is what the chain says.
///
/// All methods throw [app.synoptic.store.StoreException] when the store fails.
public interface Custody {

    /// Where the chain stands.
    ChainHead head();

    /// Gives all links of the chain, oldest first, as they are kept.
    void links(Consumer<ChainLink> taker);

    /// The link with the hash it is kept with; empty where there is none of that number.
    Optional<ChainHead> at(long number);

    /// How the file of a text was captured; empty where the chain does not say.
    Optional<ChainLink> captured(TextId text);

    /// How a text was read from its file; empty where the chain does not say.
    Optional<ChainLink> read(TextId text);

    /// Compares all that is kept with the chain, and the chain with itself.
    ///
    /// @return what is not as it was, in the order in which it was found; empty where all is
    List<CustodyFault> faults();
}
