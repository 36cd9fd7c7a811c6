package app.synoptic.annotate;

import app.synoptic.annotate.Placement.Left;
import app.synoptic.annotate.Placement.Placed;
import app.synoptic.annotate.file.AnnotationFile.ProjectText;
import app.synoptic.annotate.file.AnnotationFile;
import app.synoptic.annotate.file.AnnotationFiles;
import app.synoptic.annotate.file.ForeignAnnotation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.intake.CaptureText;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.Importer;
import app.synoptic.propose.RefusedProposals;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.store.HeldText;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What became of a file of annotations.
///
/// @param file     what it is called
/// @param sources  how many sources were added with texts of the file
/// @param changes  the numbers of the changes that added them, oldest first
/// @param placed   the annotations that can be decided on, in their order
/// @param left     the others, and why
public record AnnotationImport(String file, int sources, List<Long> changes, List<Placed> placed, List<Left> left) {

    public AnnotationImport {
        changes = List.copyOf(changes);
        placed = List.copyOf(placed);
        left = List.copyOf(left);
    }

    /// Reads a file of annotations and places them in the texts held. Texts that the file carries and the library does not hold are taken in
    /// first, each as a change of its own; nothing else is kept. Not for a thread that draws.
    ///
    /// @param waiting what waits in the inbox already
    /// @throws app.synoptic.annotate.file.AnnotationException if the file cannot be read
    /// @throws app.synoptic.store.StoreException if the library fails
    public static AnnotationImport of(Library library, DossierId id, Path file, List<ProposalDraft> waiting) {
        return of(library, id, String.valueOf(file.getFileName()), AnnotationFiles.read(file), waiting);
    }

    /// The same of annotations that were read.
    ///
    /// @param name where they come from, for whoever reads who proposed
    public static AnnotationImport of(Library library, DossierId id, String name, AnnotationFile read, List<ProposalDraft> waiting) {
        List<Long> changes = texts(library, id, read.texts());
        Dossier dossier = library.dossier(id);
        AnnotationPlacer placer = new AnnotationPlacer(name, dossier, HeldArticles.held(library, id));
        RefusedProposals refused = HeldArticles.refusals(library, id);
        Set<Mark> known = waiting.stream().map(Mark::of).collect(Collectors.toCollection(HashSet::new));
        List<Placed> placed = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (ForeignAnnotation annotation : read.annotations()) {
            switch (placer.place(annotation)) {
                case Left own -> left.add(own);
                case Placed own when refused.cover(own.proposal()) -> left.add(new Left(annotation, LeftReason.REFUSED, own.draft().source()));
                case Placed own when !known.add(Mark.of(own.draft())) ->
                        left.add(new Left(annotation, LeftReason.WAITING, own.draft().source()));
                case Placed own -> placed.add(own);
            }
        }
        return new AnnotationImport(name, changes.size(), changes, placed, left);
    }

    /// What tells an annotation from all others, whoever made it and wherever it was written down.
    private record Mark(SourceId source, List<ProposalDraft.Quote> words, String label, @Nullable EventId event) {

        static Mark of(ProposalDraft draft) {
            return new Mark(draft.source(), draft.quotes(), draft.label(), draft.event());
        }
    }

    /// Takes in the texts that are not held in any wording of the dossier.
    private static List<Long> texts(Library library, DossierId id, List<ProjectText> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Set<String> held = new HashSet<>();
        for (HeldText text : library.held(id)) {
            library.sound(text.text()).map(Wording::text).ifPresent(words -> held.add(plain(words)));
        }
        List<Long> changes = new ArrayList<>();
        Importer importer = new Importer(library);
        for (ProjectText text : texts) {
            if (!text.text().isBlank() && held.add(plain(text.text()))) {
                ImportResult result = importer.take(CaptureText.of(text.text().getBytes(StandardCharsets.UTF_8), named(text.name())), id, true);
                if (result instanceof ImportResult.New || result instanceof ImportResult.Recognised) {
                    library.undoable().map(JournalEntry::number).ifPresent(changes::add);
                }
            }
        }
        return changes;
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /// A name of a file as the text might have had.
    private static String named(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        return (plain.isEmpty() ? "text" : plain) + (plain.toLowerCase(Locale.ROOT).endsWith(".txt") ? "" : ".txt");
    }

    /// What can be decided on, as it waits in the inbox.
    public List<ProposalDraft> drafts() {
        return placed.stream().map(Placed::draft).toList();
    }
}
