package app.synoptic.supply;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A version as Maven orders them.
///
/// @see <a href="https://maven.apache.org/pom.html#version-order-specification">Version Order Specification</a>
record MavenVersion(String text) implements Comparable<MavenVersion> {

    private static final Pattern PART = Pattern.compile("([.\\-_]?)(\\d+|[^\\d.\\-_]+)?");
    private static final List<String> QUALIFIERS = List.of("alpha", "beta", "milestone", "rc", "snapshot", "", "sp");

    /// A number or a qualifier, and what stands before it.
    private record Part(boolean hyphen, boolean number, String words) {

        boolean none() {
            return number ? new BigInteger(words).signum() == 0 : words.isEmpty();
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Matcher found = PART.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find() && found.end() > found.start()) {
            String words = found.group(2) == null ? "0" : found.group(2);
            boolean number = Character.isDigit(words.charAt(0));
            boolean change = found.group(1).isEmpty() && !parts.isEmpty();
            boolean digitFollows = found.end() < text.length() && Character.isDigit(text.charAt(found.end()));
            parts.add(new Part(found.group(1).equals("-") || change, number, number ? words : alias(words, digitFollows)));
        }
        return trimmed(parts);
    }

    private static String alias(String words, boolean digitFollows) {
        if (digitFollows && words.length() == 1) {
            switch (words) {
                case "a": return "alpha";
                case "b": return "beta";
                case "m": return "milestone";
                default:
            }
        }
        return switch (words) {
            case "cr" -> "rc";
            case "ga", "final", "release" -> "";
            default -> words;
        };
    }

    /// Without what says nothing at the end, and before each hyphen.
    private static List<Part> trimmed(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            if (part.hyphen()) {
                while (!kept.isEmpty() && kept.getLast().none()) {
                    kept.removeLast();
                }
            }
            kept.add(part);
        }
        while (!kept.isEmpty() && kept.getLast().none()) {
            kept.removeLast();
        }
        return kept;
    }

    @Override
    public int compareTo(MavenVersion other) {
        List<Part> own = parts();
        List<Part> others = other.parts();
        for (int i = 0; i < Math.max(own.size(), others.size()); i++) {
            Part one = i < own.size() ? own.get(i) : nothing(others.get(i));
            Part two = i < others.size() ? others.get(i) : nothing(own.get(i));
            int order = compare(one, two);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /// What stands for a part that a version does not have.
    private static Part nothing(Part other) {
        return other.number() ? new Part(other.hyphen(), true, "0") : new Part(other.hyphen(), false, "");
    }

    private static int compare(Part one, Part two) {
        if (one.number() && two.number()) {
            return one.hyphen() == two.hyphen() ? new BigInteger(one.words()).compareTo(new BigInteger(two.words())) : one.hyphen() ? -1 : 1;
        }
        if (!one.number() && !two.number()) {
            int order = Integer.compare(rank(one), rank(two));
            return order != 0 ? order : one.words().compareTo(two.words());
        }
        return one.number() ? 1 : -1;
    }

    /// Qualifiers that nobody knows come behind all that are.
    private static int rank(Part part) {
        int known = QUALIFIERS.indexOf(part.words());
        return known >= 0 ? known : QUALIFIERS.size();
    }
}
