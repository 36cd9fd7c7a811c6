package app.synoptic.read.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells by its header lines whether a file is a saved page or a mail; both have the form of mail.
final class MailHeads {

    private static final Pattern LINE = Pattern.compile("\\G([A-Za-z][A-Za-z0-9-]{0,60}):([^\\n]*(?:\\n[ \\t][^\\n]*)*)(?:\\r?\\n|\\z)");
    private static final Set<String> SENT = Set.of("to", "received", "message-id", "delivered-to", "return-path");

    private MailHeads() {}

    enum Kind { PAGE, MAIL, NEITHER }

    static Kind of(String beginning) {
        Set<String> names = new HashSet<>();
        boolean related = false;
        Matcher line = LINE.matcher(beginning);
        while (line.find()) {
            String name = line.group(1).toLowerCase(Locale.ROOT);
            names.add(name);
            related |= name.equals("content-type") && line.group(2).toLowerCase(Locale.ROOT).contains("multipart/related");
        }
        boolean sent = names.stream().anyMatch(SENT::contains);
        if (related && !(sent && names.contains("from"))) {
            return Kind.PAGE;
        }
        boolean mail = names.contains("from") && sent && (names.contains("date") || names.contains("mime-version") || names.contains("message-id") || names.contains("subject"));
        boolean travelled = names.contains("received") && (names.contains("return-path") || names.contains("message-id") || names.contains("mime-version"));
        return mail || travelled ? Kind.MAIL : Kind.NEITHER;
    }
}
