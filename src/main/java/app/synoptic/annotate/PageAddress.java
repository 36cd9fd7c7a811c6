package app.synoptic.annotate;

import java.util.Locale;

/// Addresses of one page, however they are written.
final class PageAddress {

    private PageAddress() {}

    /// What is alike in all addresses of a page: without the scheme, `www.`, what tells who sent a reader, and a part of the page.
    static String of(String address) {
        String plain = address.strip().replaceFirst("(?i)^(?:https?://)?(?:www\\.|m\\.)?", "").replaceFirst("#.*$", "");
        String kept = plain.replaceAll("(?i)(?<=[?&])(?:utm_[a-z]+|fbclid|gclid|ref|source)=[^&]*&?", "").replaceFirst("[?&]+$", "").replaceFirst("/+$", "");
        int path = kept.indexOf('/');
        return path < 0 ? kept.toLowerCase(Locale.ROOT) : kept.substring(0, path).toLowerCase(Locale.ROOT) + kept.substring(path);
    }
}
