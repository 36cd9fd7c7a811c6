package app.synoptic.domain.custody;

import java.util.regex.Pattern;

/// Where the chain of a library stands: whoever keeps this elsewhere can tell later whether anything before it was changed.
///
/// @param library the random id of the library
/// @param number  of the newest link
/// @param hash    of the newest link
public record ChainHead(String library, long number, String hash) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public ChainHead {
        if (number < 1 || !HEX.matcher(hash).matches()) {
            throw new IllegalArgumentException("no head of a chain: %d, %s".formatted(number, hash));
        }
    }
}
