package app.synoptic.dossier.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;

/// How a file is printed: what fits into a line stands on one, all else is indented by two spaces, in the order
/// given. The same nodes always give the same characters; lines end in `\n`.
public final class Layout {

    private static final int WIDTH = 130;

    private final StringBuilder out = new StringBuilder();

    private Layout() {}

    /// `object` as a file: its own properties always stand on lines of their own, as do the elements of their lists.
    public static String file(JsonNode object) {
        Layout layout = new Layout();
        layout.broken(object, 0, 2);
        return layout.out.append('\n').toString();
    }

    private void print(JsonNode node, int depth, int broken) {
        if (!node.isContainer() || node.isEmpty()) {
            inline(node);
            return;
        }
        int mark = out.length();
        if (broken <= 0) {
            int lineStart = out.lastIndexOf("\n") + 1;
            inline(node);
            if (out.length() - lineStart < WIDTH) {
                return;
            }
            out.setLength(mark);
        }
        broken(node, depth, broken);
    }

    private void broken(JsonNode node, int depth, int broken) {
        out.append(node.isObject() ? '{' : '[');
        List<Runnable> members = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> members.add(() -> {
                quote(entry.getKey());
                out.append(": ");
                print(entry.getValue(), depth + 1, entry.getValue().isArray() ? broken - 1 : 0);
            }));
        } else {
            node.forEach(element -> members.add(() -> print(element, depth + 1, broken - 1)));
        }
        for (int i = 0; i < members.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").repeat(' ', 2 * (depth + 1));
            members.get(i).run();
        }
        out.append('\n').repeat(' ', 2 * depth).append(node.isObject() ? '}' : ']');
    }

    private void inline(JsonNode node) {
        if (node.isObject()) {
            out.append('{');
            String[] comma = {""};
            node.properties().forEach(entry -> {
                out.append(comma[0]);
                comma[0] = ", ";
                quote(entry.getKey());
                out.append(": ");
                inline(entry.getValue());
            });
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            String[] comma = {""};
            node.forEach(element -> {
                out.append(comma[0]);
                comma[0] = ", ";
                inline(element);
            });
            out.append(']');
        } else if (node.isString()) {
            quote(node.asString());
        } else if (node.isNumber()) {
            out.append(node.decimalValue().toPlainString());
        } else {
            out.append(node);
        }
    }

    private void quote(String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
