package app.synoptic.compare.origin;

import app.synoptic.domain.SourceId;
import java.util.List;

/// Why several sources count as one origin.
public sealed interface SharedOrigin {

    /// The sources it binds, two or more, in the order of their ids.
    List<SourceId> sources();

    /// They were taken, each by any number of steps, from one source; it may be one of them.
    record Taken(SourceId from, List<SourceId> sources) implements SharedOrigin {
        public Taken {
            sources = List.copyOf(sources);
        }
    }

    /// They say nothing here on their own account, and cite one speaker, in the dossier's spelling.
    record Cited(String speaker, List<SourceId> sources) implements SharedOrigin {
        public Cited {
            sources = List.copyOf(sources);
        }
    }
}
