package app.synoptic.drafts;

import app.synoptic.domain.DossierId;
import app.synoptic.dossier.json.EnumTerms;
import app.synoptic.dossier.json.Layout;
import app.synoptic.files.Replacing;
import app.synoptic.files.SealedFiles;
import app.synoptic.files.Sealing;
import app.synoptic.propose.draft.ProposalDraft.Quote;
import app.synoptic.propose.draft.ProposalDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The drafts that wait to be decided on, in the folder `proposals` beside a library: one file for each dossier, in the shape in which
/// drafts come. They are checked again whenever they are read.
public final class KeptDrafts {

    private final Path folder;
    private final @Nullable Sealing sealing;

    /// Those of a library that is not encrypted.
    public KeptDrafts(Path library) {
        this(library, null);
    }

    /// @param library the folder of the library
    /// @param sealing that of the library; null where it is not encrypted
    public KeptDrafts(Path library, @Nullable Sealing sealing) {
        folder = library.resolve("proposals");
        this.sealing = sealing;
    }

    /// None where nothing is kept.
    ///
    /// @throws DraftsException if what is kept cannot be read
    public List<ProposalDraft> of(DossierId dossier) {
        Path file = file(dossier);
        if (!Files.exists(file)) {
            return List.of();
        }
        if (sealing == null) {
            return DraftFile.read(file, file.getFileName().toString()).drafts();
        }
        try {
            return DraftFile.of(file, SealedFiles.read(file, sealing), plain(dossier)).drafts();
        } catch (IOException e) {
            throw new DraftsException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    /// Drafts with more of them: each once, and none that waits no longer beside the same one that came again.
    public static List<ProposalDraft> adding(List<ProposalDraft> all, List<ProposalDraft> more, Predicate<ProposalDraft> waits) {
        List<ProposalDraft> next = new ArrayList<>(all);
        next.removeIf(draft -> !waits.test(draft) && more.stream().anyMatch(draft::same));
        more.stream().filter(draft -> next.stream().noneMatch(draft::same)).forEach(next::add);
        return List.copyOf(next);
    }

    /// Keeps these in place of what was kept. It is on disk when this returns; where that fails, all is as it was.
    public void keep(DossierId dossier, List<ProposalDraft> drafts) {
        Path file = file(dossier);
        try {
            if (drafts.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                ArrayNode proposals = object.putArray("proposals");
                drafts.forEach(draft -> add(proposals.addObject(), draft));
                byte[] json = Layout.file(object).getBytes(StandardCharsets.UTF_8);
                byte[] kept = sealing == null ? json : SealedFiles.sealed(plain(dossier), json, sealing);
                Replacing.bytes(file, out -> out.write(kept));
            }
        } catch (IOException e) {
            throw new DraftsException(file, "cannot be written: " + e.getMessage(), e);
        }
    }

    private Path file(DossierId dossier) {
        return folder.resolve(sealing == null ? plain(dossier) : sealing.nameFor(plain(dossier)));
    }

    private static String plain(DossierId dossier) {
        return dossier.value() + ".json";
    }

    private static void add(ObjectNode node, ProposalDraft draft) {
        node.put("kind", EnumTerms.print(draft.sort())).put("source", draft.source().value());
        ArrayNode passages = node.putArray("passages");
        for (Quote quote : draft.quotes()) {
            ObjectNode passage = passages.addObject();
            if (quote.start() != null) {
                passage.put("start", quote.start()).put("end", quote.end());
            }
            passage.put("quote", quote.words());
        }
        node.put("label", draft.label()).put("date", draft.date()).put("because", draft.because()).put("status", EnumTerms.print(draft.standing()))
                .put("eventKind", draft.kind().value());
        ArrayNode actors = node.putArray("actors");
        draft.actors().forEach(actors::add);
        ArrayNode places = node.putArray("places");
        draft.places().forEach(places::add);
        node.put("saidBy", draft.saidBy()).put("event", draft.event() == null ? null : draft.event().value())
                .put("score", draft.score()).put("by", draft.by());
        ArrayNode tags = node.putArray("tags");
        draft.tags().forEach(tags::add);
        if (draft.annotated()) {
            node.put("annotated", true);
        }
        if (draft.change() != null) {
            node.put("change", draft.change());
        }
    }
}
