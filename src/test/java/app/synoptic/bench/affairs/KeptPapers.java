package app.synoptic.bench.affairs;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Finding;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.store.LibraryCommand.DigestFile;
import app.synoptic.store.TextFile;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The affair that many papers tell, as a library keeps it.
public final class KeptPapers {

    private KeptPapers() {}

    public static AddDossier of(int papers) {
        OpenDossier open = ManyPapers.of(papers);
        Map<TestimonyId, List<Evidence>> evidence = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<DigestFile> digests = new ArrayList<>();
        for (SourceText text : open.texts().values()) {
            String words = text.wording().text();
            byte[] file = words.getBytes(StandardCharsets.UTF_8);
            TextId id = TextId.of(file);
            digests.add(new DigestFile(text.source(), new TextFile(new Wording(id, TextKind.DIGEST, "UTF-8", words, text.wording().regions()), file)));
            text.findings().values().forEach(own -> own.forEach(finding -> {
                List<Passage> places = finding.places().stream().map(place -> new Passage(id, place.start(), place.end())).toList();
                String quoted = words.substring(places.getFirst().start(), places.getFirst().end());
                evidence.put(finding.evidence().testimony(), List.of(new Evidence("1", TextKind.DIGEST, new TextQuoteSelector(quoted, "", ""))));
                findings.add(new Finding(finding.evidence(), id, finding.match(), places, List.of()));
            }));
        }
        return new AddDossier(new Catalogue(open.dossier(), evidence), digests, findings);
    }
}
