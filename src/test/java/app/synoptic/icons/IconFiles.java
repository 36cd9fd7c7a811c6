package app.synoptic.icons;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes icons in the formats of the systems: ICO for Windows (Vista and later read PNG in it), ICNS for macOS.
public final class IconFiles {

    /// Every size that one of the formats wants.
    public static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512, 1024);

    /// The sizes kept as files of their own, for Linux and for the window.
    public static final List<Integer> LOOSE = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final Map<String, Integer> ICNS = icnsTypes();

    private IconFiles() {}

    private static Map<String, Integer> icnsTypes() {
        Map<String, Integer> types = new LinkedHashMap<>();
        types.put("icp4", 16);
        types.put("icp5", 32);
        types.put("ic11", 32);
        types.put("ic12", 64);
        types.put("ic07", 128);
        types.put("ic13", 256);
        types.put("ic08", 256);
        types.put("ic14", 512);
        types.put("ic09", 512);
        types.put("ic10", 1024);
        return types;
    }

    /// A directory of pictures, then the pictures; little-endian.
    public static byte[] ico(List<Picture> pictures) {
        List<Picture> kept = pictures.stream().filter(picture -> ICO.contains(picture.size())).toList();
        ByteBuffer head = ByteBuffer.allocate(6 + 16 * kept.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) kept.size());
        int at = head.capacity();
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        for (Picture picture : kept) {
            byte side = (byte) picture.size();
            head.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            head.putInt(picture.png().length).putInt(at);
            at += picture.png().length;
            bodies.writeBytes(picture.png());
        }
        return joined(head, bodies);
    }

    /// A chunk for each type, each with its length; big-endian.
    public static byte[] icns(List<Picture> pictures) {
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        ICNS.forEach((type, size) -> {
            byte[] png = pictures.stream().filter(picture -> picture.size() == size).findFirst().orElseThrow().png();
            bodies.writeBytes(chunk(type, png.length).array());
            bodies.writeBytes(png);
        });
        return joined(chunk("icns", bodies.size()), bodies);
    }

    private static ByteBuffer chunk(String type, int length) {
        return ByteBuffer.allocate(8).put(type.getBytes(StandardCharsets.US_ASCII)).putInt(8 + length);
    }

    private static byte[] joined(ByteBuffer head, ByteArrayOutputStream bodies) {
        return ByteBuffer.allocate(head.capacity() + bodies.size()).put(head.array()).put(bodies.toByteArray()).array();
    }
}
