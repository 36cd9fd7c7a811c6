package app.synoptic.ui.work;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.intake.DisplayedText;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryReader;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.TextReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what the window shows of a dossier from the store. Called away from the FX thread.
public final class DossierLoader {

    private DossierLoader() {}

    /// The dossier with the text shown for each of its sources, whose words are read when somebody needs them, on the thread
    /// that does. Near-copies are not looked for.
    public static OpenDossier load(LibraryReader library, DossierId id) {
        return load(library, KeptTexts.atOnce(library), id, null);
    }

    /// The same, made of the very objects of the state shown before wherever they are equal: views then see at once what is
    /// another and what is not; with what was found of near-copies among the texts that are still shown.
    ///
    /// @param reader gives the words of the texts
    public static OpenDossier load(LibraryReader library, TextReader reader, DossierId id, @Nullable OpenDossier before) {
        Dossier dossier = sharing(library.dossier(id), before);
        Map<TestimonyId, EventId> events = new HashMap<>();
        dossier.events().forEach(event -> event.attestations().forEach(attestation -> events.put(attestation.id(), event.id())));
        List<HeldText> held = library.held(id);
        Map<SourceId, List<HeldText>> bySource = held.stream().collect(Collectors.groupingBy(HeldText::source));
        Map<TextId, TextOutline> outlines = library.outlines(id);
        Map<SourceId, SourceText> texts = new LinkedHashMap<>();
        for (Source source : dossier.sources()) {
            DisplayedText.of(bySource.getOrDefault(source.id(), List.of()), source.id()).map(shown -> outlines.get(shown.text())).ifPresent(outline ->
                    texts.put(source.id(), sharing(text(source.id(), outline, reader, library.findings(id, outline.id()), events), before)));
        }
        return OpenDossier.of(dossier, texts, before == null ? NearCopies.NONE : before.copies().holding(texts, SourceText::id), library.addedWords(id));
    }

    private static Dossier sharing(Dossier read, @Nullable OpenDossier before) {
        return before == null ? read : read.with(read.sources(),
                read.events().stream().map(event -> before.event(event.id()).filter(event::equals).orElse(event)).toList(), read.questions());
    }

    private static SourceText sharing(SourceText read, @Nullable OpenDossier before) {
        return Optional.ofNullable(before).flatMap(then -> then.text(read.source())).filter(read::equals).orElse(read);
    }

    private static SourceText text(SourceId source, TextOutline outline, TextReader reader, List<Finding> findings, Map<TestimonyId, EventId> events) {
        Map<EventId, List<Finding>> byEvent = new HashMap<>();
        Map<ReadingId, List<Finding>> answers = new HashMap<>();
        for (Finding finding : findings) {
            TestimonyId testimony = finding.evidence().testimony();
            EventId event = events.get(testimony);
            if (event != null) {
                byEvent.computeIfAbsent(event, _ -> new ArrayList<>()).add(finding);
            } else if (testimony instanceof ReadingId reading) {
                answers.computeIfAbsent(reading, _ -> new ArrayList<>()).add(finding);
            }
        }
        return new SourceText(source, outline, reader, byEvent, answers);
    }
}
