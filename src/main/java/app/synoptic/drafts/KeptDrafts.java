package app.synoptic.drafts;

import app.synoptic.domain.DossierId;
import app.synoptic.dossier.json.EnumTerms;
import app.synoptic.dossier.json.Layout;
import app.synoptic.files.Replacing;
import app.synoptic.propose.draft.ProposalDraft.Quote;
import app.synoptic.propose.draft.ProposalDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The drafts that wait to be decided on, in the folder `proposals` beside a library: one file for each dossier, in the shape in which
/// drafts come. They are checked again whenever they are read.
public final class KeptDrafts {

    private final Path folder;

    /// @param library the folder of the library
    public KeptDrafts(Path library) {
        folder = library.resolve("proposals");
    }

    /// None where nothing is kept.
    ///
    /// @throws DraftsException if what is kept cannot be read
    public List<ProposalDraft> of(DossierId dossier) {
        Path file = file(dossier);
        return Files.exists(file) ? DraftFile.read(file, file.getFileName().toString()).drafts() : List.of();
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
                Replacing.write(file, writer -> writer.write(Layout.file(object)));
            }
        } catch (IOException e) {
            throw new DraftsException(file, "cannot be written: " + e.getMessage(), e);
        }
    }

    private Path file(DossierId dossier) {
        return folder.resolve(dossier.value() + ".json");
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
    }
}
