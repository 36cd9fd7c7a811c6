package app.synoptic.ui.state;

import app.synoptic.text.find.Query;
import app.synoptic.ui.state.find.FindResults;
import java.util.function.Consumer;

/// Looks for words.
public interface WordSearch {

    /// Looks for words in a state of a dossier. A later call takes the place of an earlier one. FX thread.
    ///
    /// @param told learns what is found, on the FX thread: the first of it as soon as may be, then all of it; again when
    ///             more has come to be found
    void seek(OpenDossier open, Query query, Consumer<FindResults> told);
}
