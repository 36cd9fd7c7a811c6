package app.synoptic.intake;

import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.CaptureOrigin;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DigestText;
import app.synoptic.dossier.merge.Choice;
import app.synoptic.dossier.merge.DossierMerge;
import app.synoptic.dossier.merge.MergeDecisions;
import app.synoptic.dossier.merge.MergePlan;
import app.synoptic.dossier.reading.CarriedText;
import app.synoptic.export.DossierFile.Original;
import app.synoptic.export.DossierFile;
import app.synoptic.read.Beside;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.PutDossier;
import app.synoptic.store.TextFile;
import app.synoptic.text.Words;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dossier file before a library: what taking it in would change. Nothing is changed by looking. Reads and computes
/// for some tens of milliseconds and more: not for a thread that draws.
public final class DossierImport {

    private final Library library;
    private final DossierFile file;
    private final @Nullable Catalogue mine;
    private final DossierMerge merge;
    private final List<HeldText> held;
    private final Map<TextId, TextFile> originals = new LinkedHashMap<>();
    private final List<HeldText> added = new ArrayList<>();
    private final List<AddSession> sessions;
    private int strangers;

    private DossierImport(Library library, DossierFile file, MergeDecisions decisions) {
        this.library = library;
        this.file = file;
        Catalogue theirs = file.dossier().catalogue();
        boolean kept = library.dossiers().contains(theirs.dossier().id());
        Catalogue own = kept ? library.catalogue(theirs.dossier().id()) : null;
        mine = own;
        held = own == null ? List.of() : library.held(theirs.dossier().id());
        for (Original original : file.originals()) {
            text(original).ifPresent(text -> originals.put(original.text(), text.from(origin())));
        }
        merge = own == null ? new DossierMerge(new MergePlan(List.of(), List.of(), List.of(), List.of(), 0), theirs, Map.of())
                : DossierMerge.of(own, theirs, source -> sameKey(own, theirs, source), decisions);
        file.originals().forEach(this::add);
        sessions = SessionImport.of(library, file, merge.merged().dossier().id(), textsAfter(), merge.called());
    }

    /// An original as a library keeps it. What a reader made of it is taken as it came, unless the reader of that name here makes
    /// something else of the same file: then it is none of its texts. Of a page it may be in an encoding that only its server named.
    private static Optional<TextFile> text(Original original) {
        CarriedText carried = original.carried();
        if (carried != null) {
            TextFile came = new TextFile(carried.wording(original.file()), original.file(), original.name(), carried.metadata());
            boolean other = CaptureText.of(original.file(), original.name()) instanceof CaptureText.Read(var _, var own)
                    && own.wording().id().equals(came.wording().id()) && !own.wording().text().equals(came.wording().text())
                    && !(CaptureText.of(original.file(), original.name(), new Beside(List.of(), carried.charset())) instanceof CaptureText.Read(var _, var served)
                            && served.wording().text().equals(came.wording().text()));
            return other ? Optional.empty() : Optional.of(came);
        }
        CaptureText read = CaptureText.plain(original.file(), original.name(), original.charset() == null ? null : Charset.forName(original.charset()));
        return read instanceof CaptureText.Read(var _, var text) ? Optional.of(text) : Optional.empty();
    }

    /// What a file would change, where conflicts are decided so.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails
    public static DossierImport of(Library library, DossierFile file, MergeDecisions decisions) {
        return new DossierImport(library, file, decisions);
    }

    /// What a file would change where all conflicts leave things as they are.
    public static DossierImport of(Library library, DossierFile file) {
        return of(library, file, MergeDecisions.all(Choice.MINE));
    }

    /// The dossier that came.
    public Dossier dossier() {
        return file.dossier().catalogue().dossier();
    }

    /// The dossier as it is kept; empty where it is new.
    public Optional<Dossier> kept() {
        return Optional.ofNullable(mine).map(Catalogue::dossier);
    }

    /// What differs from the dossier kept; nothing where there is none.
    public MergePlan plan() {
        return merge.plan();
    }

    /// How many originals come with it that are not held yet.
    public int texts() {
        return added.size();
    }

    /// How many texts come with it that are not recognised as what they are said to be. They are left out.
    public int strangers() {
        return strangers;
    }

    /// How many sessions come with it that are not kept yet.
    public int sessions() {
        return sessions.size();
    }

    /// Whether the library has all of it already.
    public boolean nothingNew() {
        return mine != null && plan().nothingNew() && added.isEmpty() && sessions() == 0;
    }

    /// The change that takes it in.
    public PutDossier command() {
        Catalogue merged = merge.merged();
        List<HeldText> texts = new ArrayList<>();
        Map<TextId, TextFile> files = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Source source : merged.dossier().sources()) {
            digest(source).ifPresent(digest -> {
                texts.add(new HeldText(source.id(), digest.wording().id(), TextKind.DIGEST));
                files.put(digest.wording().id(), digest);
                findings.addAll(EvidenceResolver.inDigest(merged, source.id(), digest.wording()));
            });
            for (HeldText text : originalsOf(source.id())) {
                TextFile original = originals.get(text.text());
                if (original != null) {
                    files.put(text.text(), original);
                }
                texts.add(text);
                findings.addAll(findings(merged, source, wording(text.text())));
            }
        }
        ReviewDecisions judgements = mine == null ? ReviewDecisions.none() : ReviewDecisions.of(library, mine, held);
        return new PutDossier(merged, texts, List.copyOf(files.values()), judgements.on(merged, findings), sessions);
    }

    private static List<Finding> findings(Catalogue merged, Source source, Wording original) {
        Recognition recognition = source.recognition();
        return recognition == null ? List.of() : Recogniser.unlock(Words.of(original.text()), recognition)
                .map(key -> EvidenceResolver.in(merged, source.id(), original, key)).orElse(List.of());
    }

    private Optional<TextFile> digest(Source source) {
        if (source.digest() == null) {
            return Optional.empty();
        }
        TextId id = source.digest().text();
        Optional<DigestText> came = file.dossier().digests().stream().filter(digest -> digest.wording().id().equals(id)).findFirst();
        return Optional.of(came.map(digest -> new TextFile(digest.wording(), digest.file()).from(origin()))
                .orElseGet(() -> new TextFile(library.wording(id).orElseThrow(), library.file(id).orElseThrow())));
    }

    private CaptureOrigin origin() {
        return CaptureOrigin.dossier(dossier().id().value());
    }

    private List<HeldText> originalsOf(SourceId source) {
        List<HeldText> all = new ArrayList<>(held.stream().filter(text -> text.kind() == TextKind.ORIGINAL).toList());
        all.addAll(added);
        return all.stream().filter(text -> text.source().equals(source)).toList();
    }

    private Set<TextId> textsAfter() {
        Set<TextId> texts = new HashSet<>();
        for (Source source : merge.merged().dossier().sources()) {
            digest(source).ifPresent(digest -> texts.add(digest.wording().id()));
            originalsOf(source.id()).forEach(text -> texts.add(text.text()));
        }
        return texts;
    }

    private Wording wording(TextId id) {
        TextFile came = originals.get(id);
        return came == null ? library.wording(id).orElseThrow() : came.wording();
    }

    private void add(Original original) {
        TextId id = original.text();
        HeldText text = new HeldText(original.source(), id, TextKind.ORIGINAL);
        if (held.contains(text) || added.contains(text)) {
            return;
        }
        Recognition recognition = merge.merged().dossier().source(original.source()).map(Source::recognition).orElse(null);
        TextFile decoded = originals.get(id);
        if (decoded == null || (recognition != null
                && Recogniser.unlock(Words.of(decoded.wording().text()), recognition).isEmpty())) {
            strangers++;
        } else {
            added.add(text);
        }
    }

    /// Whether an original at hand unlocks the same key by both.
    private boolean sameKey(Catalogue own, Catalogue theirs, SourceId source) {
        Recognition one = own.dossier().source(source).map(Source::recognition).orElse(null);
        Recognition other = theirs.dossier().source(source).map(Source::recognition).orElse(null);
        if (one == null || other == null) {
            return false;
        }
        List<Wording> texts = new ArrayList<>();
        held.stream().filter(text -> text.source().equals(source) && text.kind() == TextKind.ORIGINAL)
                .forEach(text -> texts.add(wording(text.text())));
        file.originals().stream().filter(original -> original.source().equals(source))
                .forEach(original -> Optional.ofNullable(originals.get(original.text())).ifPresent(it -> texts.add(it.wording())));
        return texts.stream().map(text -> Recogniser.scan(Words.of(text.text()))).anyMatch(scan -> {
            Optional<SourceKey> key = scan.unlock(one);
            return key.isPresent() && key.equals(scan.unlock(other));
        });
    }
}
