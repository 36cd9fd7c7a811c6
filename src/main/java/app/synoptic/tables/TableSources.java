package app.synoptic.tables;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.text.Legible;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who testifies to what the rows of a table tell: sources of the dossier that a row names, new ones, or one source for all.
final class TableSources {

    private static final int LONGEST_ADDRESS = 2000;

    /// @param saidBy whom it cites; null for its own voice
    /// @param note   what else is said of it; null where nothing is
    record Witness(SourceId source, @Nullable String saidBy, @Nullable String note, boolean fallback) {

        Witness(SourceId source, @Nullable String saidBy, @Nullable String note) {
            this(source, saidBy, note, false);
        }
    }

    private final TableSourceNames names;
    private final String table;
    private final boolean adding;
    private final @Nullable SourceId chosen;
    private final FreeIds ids;
    private final Set<String> own = new HashSet<>();
    private final Map<SourceId, String> publishers = new HashMap<>();
    private final List<Source> added = new ArrayList<>();
    private @Nullable Source itself;

    /// @param table  what the table is called
    /// @param adding whether names that are not known become sources
    /// @param chosen the one for all; null where that is the table itself
    TableSources(Dossier dossier, String table, boolean adding, @Nullable SourceId chosen) {
        names = new TableSourceNames(dossier.sources());
        this.table = table;
        this.adding = adding;
        this.chosen = chosen;
        ids = new FreeIds(id -> dossier.source(new SourceId(id)).isPresent());
        dossier.sources().forEach(source -> {
            publishers.put(source.id(), source.publisher());
            own.add(source.id().value());
        });
    }

    String publisher(SourceId source) {
        return publishers.getOrDefault(source, source.value());
    }

    /// Those that are new, in the order in which rows name them.
    List<Source> added() {
        return List.copyOf(added);
    }

    /// @param id     of the source, as a table of this program has it; empty where there is none
    /// @param called as the row names them
    /// @param url    the address in the row; empty where there is none
    /// @param saidBy whom the row says they cite; empty where it does not
    List<Witness> of(String id, List<String> called, String url, String saidBy) {
        String speaker = saidBy.isEmpty() || Legible.line(saidBy).isPresent() ? null : saidBy;
        if (own.contains(id)) {
            return List.of(new Witness(new SourceId(id), speaker, null));
        }
        List<Witness> witnesses = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Optional<Source> addressed = url.isEmpty() ? Optional.empty() : names.of(url);
        for (String name : called) {
            Optional<Source> found = names.of(name).or(() -> called.size() == 1 ? addressed : Optional.empty())
                    .or(() -> adding ? Optional.of(add(name, called.size() == 1 ? url : "")) : Optional.empty());
            found.ifPresentOrElse(source -> witnesses.add(new Witness(source.id(), speaker, null)), () -> unknown.add(name));
        }
        if (called.isEmpty()) {
            addressed.ifPresent(source -> witnesses.add(new Witness(source.id(), speaker, null)));
        }
        if (!unknown.isEmpty() || witnesses.isEmpty()) {
            String all = String.join("; ", unknown);
            boolean line = !all.isEmpty() && Legible.line(all).isEmpty();
            String address = addressed.isEmpty() && !url.isEmpty() ? url : "";
            String told = speaker != null ? (line ? all : "") : line ? "" : all;
            String note = (told + (told.isEmpty() || address.isEmpty() ? "" : "\n") + address).strip();
            witnesses.add(new Witness(fallback(), speaker != null ? speaker : line ? all : null, note.isEmpty() ? null : note, true));
        }
        return witnesses.stream().distinct().toList();
    }

    private SourceId fallback() {
        if (chosen != null) {
            return chosen;
        }
        if (itself == null) {
            itself = add(table, "");
        }
        return itself.id();
    }

    private Source add(String name, String url) {
        boolean address = web(name);
        String publisher = address ? URI.create(name).getHost() : name;
        Source source = new Source(new SourceId(ids.of(publisher, "source")), publisher, "", List.of(), "und", address ? name : web(url) ? url : null, null, null, null, null, null, null);
        added.add(source);
        names.add(source);
        publishers.put(source.id(), publisher);
        return source;
    }

    private static boolean web(String url) {
        try {
            URI address = new URI(url);
            return url.length() <= LONGEST_ADDRESS && address.getHost() != null && Set.of("http", "https").contains(String.valueOf(address.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
