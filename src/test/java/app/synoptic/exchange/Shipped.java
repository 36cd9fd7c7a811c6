package app.synoptic.exchange;

import app.synoptic.compare.DossierAnalysis;
import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.dossier.DigestText;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.ExportInput;
import app.synoptic.exchange.content.ExportOptions;
import app.synoptic.exchange.content.ExportProgress;
import app.synoptic.report.document.ReportText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The dossier that ships, with its digests, as an export has it; and affairs of our own.
public final class Shipped {

    private static final LoadedDossier LOADED = LoadedDossier.of(Path.of("assets/dossiers/kazakhstan-2022/dossier.json"));

    private Shipped() {}

    /// All its events.
    public static ExportInput input() {
        return input(ExportOptions.USUAL);
    }

    public static ExportInput input(ExportOptions options) {
        Map<SourceId, ReportText> digests = new HashMap<>();
        for (DigestText digest : LOADED.digests()) {
            List<Finding> findings = LOADED.findings().stream().filter(finding -> finding.text().equals(digest.wording().id())).toList();
            digests.put(digest.source(), new ReportText(digest.wording(), findings));
        }
        Dossier dossier = LOADED.catalogue().dossier();
        return new ExportInput(LOADED.catalogue(), DossierAnalysis.of(dossier, digests, NearCopies.NONE),
                (source, kind) -> kind == TextKind.DIGEST ? Optional.ofNullable(digests.get(source)) : Optional.empty(),
                dossier.events().stream().map(Event::id).toList(), options, LocalDate.of(2026, 11, 30), "Synoptic");
    }

    /// A dossier of which no text is held.
    public static ExportInput bare(Dossier dossier) {
        return new ExportInput(new Catalogue(dossier, Map.of()), DossierAnalysis.of(dossier), (_, _) -> Optional.empty(),
                dossier.events().stream().map(Event::id).toList(), ExportOptions.USUAL, LocalDate.of(2026, 11, 30), "Synoptic");
    }

    public static ExportContent content(ExportInput input) {
        return new ExportContent(input, ExportProgress.NONE);
    }

    /// Every passage that supports anything told of.
    public static List<CitedPassage> passages(ExportInput input) {
        ExportContent content = content(input);
        return content.topics().stream().flatMap(topic -> topic.testimonies().stream()).flatMap(own -> content.passages(own).stream()).toList();
    }
}
