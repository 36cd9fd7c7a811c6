package app.synoptic.read.mime;

import java.util.Optional;
import java.util.function.Predicate;

/// Which part of a message is read.
public final class PageParts {

    private static final int DEEPEST_PAGE = 5;
    private static final int DEEPEST = 10;

    private PageParts() {}

    /// The page of a web archive: the first part that is HTML.
    public static Optional<MimePart> ofArchive(MimePart whole) {
        return first(whole, 0, DEEPEST_PAGE, part -> part.type().equals("text/html") || part.type().startsWith("application/xhtml"), _ -> false);
    }

    /// The HTML of a mail.
    public static Optional<MimePart> html(MimePart mail) {
        return ofMail(mail, part -> part.type().equals("text/html") || part.type().equals("application/xhtml+xml"));
    }

    /// The plain text of a mail.
    public static Optional<MimePart> plain(MimePart mail) {
        return ofMail(mail, part -> part.type().equals("text/plain") || part.type().isEmpty() && part.parts().isEmpty());
    }

    /// The message that was sent along with a mail.
    public static Optional<MimePart> sentAlong(MimePart mail) {
        return first(mail, 0, DEEPEST + 1, part -> part.type().equals("message/rfc822"), _ -> false).flatMap(part -> part.parts().stream().findFirst());
    }

    /// The first part of a kind; files and messages that were sent along are not looked through.
    private static Optional<MimePart> ofMail(MimePart mail, Predicate<MimePart> kind) {
        return first(mail, 0, DEEPEST, kind, part -> part.attached() || part.type().equals("message/rfc822"));
    }

    private static Optional<MimePart> first(MimePart part, int depth, int deepest, Predicate<MimePart> kind, Predicate<MimePart> passed) {
        if (depth > deepest || passed.test(part)) {
            return Optional.empty();
        }
        return kind.test(part) ? Optional.of(part) : part.parts().stream().map(inner -> first(inner, depth + 1, deepest, kind, passed)).flatMap(Optional::stream).findFirst();
    }
}
