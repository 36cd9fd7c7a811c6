package app.synoptic.bench.propose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A document of a TimeML corpus: its words, the times marked in it, and what is known of it.
///
/// @param made     the day it was made; null of a history, which says none
/// @param language two letters
record TimeMl(String name, @Nullable String made, String language, String text, List<Timex> times) {

    private static final Pattern TEXT = Pattern.compile("<TEXT>\\n?(.*?)</TEXT>", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("<TimeML[^>]*xml:lang=\"(\\w+)\"");
    private static final Pattern MADE = Pattern.compile("<DCT>.*?value=\"([^\"]*)\".*?</DCT>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<TIMEX3([^>]*)>|</TIMEX3>|<[^>]*>|&(?:amp|lt|gt|quot|apos);");
    private static final Pattern TYPE = Pattern.compile("\\btype=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    /// A marked time; what holds other marks is left out, as the scorer's expression does.
    record Timex(int start, int end, String type, String value) {}

    static TimeMl read(Path file) throws IOException {
        String all = Files.readString(file);
        Matcher text = TEXT.matcher(all);
        Matcher made = MADE.matcher(all);
        Matcher language = LANGUAGE.matcher(all);
        if (!text.find()) {
            throw new IOException(file + " is no TimeML document");
        }
        StringBuilder words = new StringBuilder();
        List<Timex> times = new ArrayList<>();
        String marked = text.group(1);
        Matcher tag = TAG.matcher(marked);
        int from = 0;
        int open = -1;
        String attributes = "";
        while (tag.find()) {
            words.append(marked, from, tag.start());
            from = tag.end();
            if (tag.group().startsWith("&")) {
                words.append(switch (tag.group()) {
                    case "&amp;" -> "&";
                    case "&lt;" -> "<";
                    case "&gt;" -> ">";
                    case "&apos;" -> "'";
                    default -> "\"";
                });
            } else if (tag.group().startsWith("<TIMEX3")) {
                open = words.length();
                attributes = tag.group(1);
            } else if (!tag.group().equals("</TIMEX3>")) {
                open = -1;
            } else if (open >= 0 && words.length() > open) {
                times.add(new Timex(open, words.length(), attribute(TYPE, attributes), attribute(VALUE, attributes)));
                open = -1;
            }
        }
        words.append(marked.substring(from));
        return new TimeMl(file.getFileName().toString(), made.find() ? made.group(1) : null, language.find() ? language.group(1) : "en", words.toString(), List.copyOf(times));
    }

    private static String attribute(Pattern name, String attributes) {
        Matcher found = name.matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}
