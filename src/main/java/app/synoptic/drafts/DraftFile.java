package app.synoptic.drafts;

import app.synoptic.dossier.json.JsonFile;
import app.synoptic.dossier.json.Problems;
import app.synoptic.propose.draft.ProposalDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What stands in a file of drafts.
///
/// @param drafts   in their order
/// @param problems what is no draft, one sentence each that names its place
/// @param broken   how many are none
public record DraftFile(List<ProposalDraft> drafts, List<String> problems, int broken) {

    public DraftFile {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
    }

    /// Reads `{"proposals": […]}`, as `propose --json` prints it, or such a list alone. All else in the file is passed over.
    ///
    /// @param by who makes those that do not say
    /// @throws DraftsException if it cannot be read, or is no such file
    public static DraftFile read(Path file, String by) {
        return read(file, text(file), by);
    }

    /// The same of what was in a file.
    static DraftFile of(Path file, byte[] content, String by) {
        try {
            return read(file, JsonFile.decode(content), by);
        } catch (JsonFile.Unreadable e) {
            throw new DraftsException(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static DraftFile read(Path file, String json, String by) {
        boolean list = json.stripLeading().startsWith("[");
        if (!list && !json.isBlank() && !json.stripLeading().startsWith("{")) {
            throw new DraftsException(file, "the file holds no proposals: it begins with neither an object nor a list", null);
        }
        Reading reading = new Reading(new DraftReader(by));
        try {
            boolean there = JsonFile.walk(list ? "{\"proposals\":" + json + "}" : json, reading::part).contains("proposals");
            if (!there || reading.none) {
                throw new DraftsException(file, there ? "“proposals” should be a list" : "“proposals” is missing", null);
            }
        } catch (JsonFile.Unreadable e) {
            throw new DraftsException(file, String.valueOf(e.getMessage()), e);
        }
        return new DraftFile(reading.drafts, reading.sentences, reading.broken);
    }

    private static String text(Path file) {
        try {
            if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
                throw new DraftsException(file, "it is a device or a pipe, not a file", null);
            } else if (Files.size(file) > JsonFile.LARGEST) {
                throw new DraftsException(file, "the file is larger than 100 MB", null);
            }
            return JsonFile.decode(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new DraftsException(file, "there is no such file", e);
        } catch (IOException e) {
            throw new DraftsException(file, Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage()), e);
        } catch (JsonFile.Unreadable e) {
            throw new DraftsException(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static final class Reading {

        private final DraftReader reader;
        private final List<ProposalDraft> drafts = new ArrayList<>();
        private final List<String> sentences = new ArrayList<>();
        private int broken;
        private boolean none;

        Reading(DraftReader reader) {
            this.reader = reader;
        }

        void part(JsonFile.Part part) {
            if (!part.property().equals("proposals")) {
                return;
            }
            none |= part.index() == 0;
            Problems problems = new Problems();
            reader.read("proposals[%d]".formatted(part.index() - 1), part.value(), problems).ifPresentOrElse(drafts::add, () -> {
                broken++;
                sentences.addAll(problems.sentences());
            });
        }
    }
}
