package app.synoptic.bibliography;

import app.synoptic.bibliography.format.BibliographyException;
import app.synoptic.bibliography.zotero.ZoteroException;
import app.synoptic.bibliography.zotero.ZoteroLibrary.Collection;
import app.synoptic.i18n.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what is made of a bibliography, the same in the window and without one.
public final class BibliographyWords {

    static final String BUNDLE = "app.synoptic.bibliography.messages";

    private static final Spoken WORDS = Spoken.of(BUNDLE);

    private BibliographyWords() {}

    private static String say(String key, Object... values) {
        return WORDS.now().of(key, values);
    }

    /// Why a bibliography cannot be read, in one sentence without a full stop that names its file.
    public static String of(BibliographyException unread) {
        return say("unread." + unread.reason().word(), unread.file());
    }

    /// Why Zotero gave nothing, in one sentence.
    public static String of(ZoteroException silent) {
        return say("zotero." + silent.reason().name().toLowerCase(Locale.ROOT));
    }

    /// That Zotero has no such collection, in one sentence that names those it has.
    public static String noCollection(String name, List<Collection> all) {
        return all.isEmpty() ? say("zotero.no-collections", name) : say("zotero.collection", name, String.join(", ", all.stream().map(Collection::name).distinct().toList()));
    }

    public static String of(ItemField field) {
        return say("field." + field.key());
    }

    /// Which source an item is, and by what that is known.
    public static String how(MatchedItem match) {
        return match.source() == null ? say("how.new") : say("how." + match.how().name().toLowerCase(Locale.ROOT), match.source().publisher());
    }

    /// What an item and its source say otherwise.
    public static String difference(MatchedItem match, ItemField field) {
        return say("difference", of(field), match.source() == null ? "" : field.of(match.source()), field.of(match.item()));
    }

    /// What came of it, in sentences.
    public static List<String> summary(BibliographyTaking.Taken taken) {
        List<String> said = new ArrayList<>();
        if (taken.added() > 0) {
            said.add(say("taken.added", taken.added()));
        }
        if (taken.described() > 0) {
            said.add(say("taken.described", taken.described()));
        }
        if (taken.texts() > 0) {
            said.add(say("taken.texts", taken.texts()));
        }
        if (taken.left() > 0) {
            said.add(say("taken.left", taken.left()));
        }
        if (said.isEmpty()) {
            said.add(say("taken.nothing"));
        }
        said.addAll(taken.refused());
        return said;
    }
}
