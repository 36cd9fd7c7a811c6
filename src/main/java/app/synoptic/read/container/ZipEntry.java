package app.synoptic.read.container;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file in a packed one, as its directory tells.
///
/// @param crc    what its bytes add up to
/// @param header where its own header begins
/// @param data   where its packed bytes begin
/// @param packed how many bytes it is packed in
/// @param size   how many it unpacks to, by its own account
record ZipEntry(String name, int method, boolean encrypted, int crc, int header, int data, int packed, long size) {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    /// Whether a person put it there to be read: no folder, nothing hidden, nothing that leads out of the folder it is unpacked in.
    boolean given() {
        String path = name.replace('\\', '/');
        return !path.isEmpty() && !path.endsWith("/") && !path.startsWith("/") && !DRIVE.matcher(path).matches() && path.chars().noneMatch(c -> c < ' ')
                && Arrays.stream(path.split("/")).noneMatch(part -> part.isEmpty() || part.startsWith(".") || part.equals("__MACOSX") || part.toLowerCase(Locale.ROOT).equals("thumbs.db"));
    }

    /// Its name with the separators that all systems know.
    String path() {
        return name.replace('\\', '/');
    }
}
