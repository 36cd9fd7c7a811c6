package app.synoptic.read.container;

import java.net.URI;
import java.util.Locale;

/// Addresses of recorded pages. None is ever opened.
public final class RecordedAddresses {

    private RecordedAddresses() {}

    /// Where an address leads that stands in a page of another one.
    public static String resolved(String from, String address) {
        try {
            return URI.create(from).resolve(address.strip()).toString();
        } catch (IllegalArgumentException odd) {
            return address.strip();
        }
    }

    /// The same for all ways to write one address: without scheme, `www.`, fragment and a slash at the end.
    public static String key(String url) {
        int fragment = url.indexOf('#');
        String bare = (fragment < 0 ? url : url.substring(0, fragment)).replaceFirst("^[a-zA-Z]+://(?:www\\.)?", "").replaceFirst("/$", "");
        int path = bare.indexOf('/');
        return path < 0 ? bare.toLowerCase(Locale.ROOT) : bare.substring(0, path).toLowerCase(Locale.ROOT) + bare.substring(path);
    }

    /// The last part of an address's path; empty where it has none.
    static String fileName(String url) {
        String path = url.replaceFirst("[?#].*", "").replaceFirst("^[a-zA-Z]+://[^/]*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
