package app.synoptic.edit;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// All that edits can change of a dossier, in memory: the dossier, and what became of its evidence. Immutable; an edit
/// yields the next state, which shares with this one all that the edit did not touch.
public final class DossierState {

    private final Dossier dossier;
    private final PMap<TestimonyId, List<FoundEvidence>> evidence;

    private DossierState(Dossier dossier, PMap<TestimonyId, List<FoundEvidence>> evidence) {
        this.dossier = dossier;
        this.evidence = evidence;
    }

    public static DossierState of(Catalogue catalogue, List<Finding> findings) {
        Map<EvidenceId, List<Finding>> found = new HashMap<>();
        findings.forEach(finding -> found.computeIfAbsent(finding.evidence(), _ -> new ArrayList<>()).add(finding));
        Map<TestimonyId, List<FoundEvidence>> all = new HashMap<>();
        catalogue.evidence().forEach((testimony, pieces) -> all.put(testimony, pieces.stream()
                .map(piece -> new FoundEvidence(piece, found.getOrDefault(testimony.evidence(piece), List.of()))).toList()));
        return new DossierState(catalogue.dossier(), HashTreePMap.from(all));
    }

    /// Reads one. Takes time with the size of the dossier: it is done once, where the dossier is opened.
    public static DossierState of(LibraryReader reader, DossierId id) {
        Set<TextId> texts = new LinkedHashSet<>();
        reader.held(id).stream().map(HeldText::text).forEach(texts::add);
        List<Finding> findings = new ArrayList<>();
        texts.forEach(text -> findings.addAll(reader.findings(id, text)));
        return of(reader.catalogue(id), findings);
    }

    public Dossier dossier() {
        return dossier;
    }

    /// The evidence of one testimony, and what became of it.
    public List<FoundEvidence> evidence(TestimonyId testimony) {
        return evidence.getOrDefault(testimony, List.of());
    }

    /// The dossier with all its evidence.
    public Catalogue catalogue() {
        Map<TestimonyId, List<Evidence>> all = new HashMap<>();
        evidence.forEach((testimony, found) -> all.put(testimony, found.stream().map(FoundEvidence::evidence).toList()));
        return new Catalogue(dossier, all);
    }

    /// What became of all evidence, in no order.
    public List<Finding> findings() {
        return evidence.values().stream().flatMap(List::stream).flatMap(found -> found.findings().stream()).toList();
    }

    /// The state after a change that was made of this one.
    public DossierState after(Delta delta) {
        PMap<TestimonyId, List<FoundEvidence>> next = evidence;
        for (var change : delta.evidence().entrySet()) {
            List<FoundEvidence> now = change.getValue().after();
            next = now == null ? next.minus(change.getKey()) : next.plus(change.getKey(), now);
        }
        return new DossierState(dossier.after(delta), next);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof DossierState that && dossier.equals(that.dossier) && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return dossier.hashCode();
    }

    /// The same with the very objects of another state for the dossier, which is equal.
    public DossierState with(Dossier same) {
        return new DossierState(same, evidence);
    }
}
