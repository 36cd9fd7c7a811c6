package app.synoptic.read.body;

import app.synoptic.read.language.StopWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a block, and what its characters say of it.
final class BlockText {

    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\b\\d{1,2}:\\d\\d\\b");
    private static final String CLOSING = ")]}»”\"'’“ ";
    private static final String TERMINAL = ".!?…։。！？";
    /// Runs of ideographs count as a word each this many.
    private static final double IDEOGRAPHS = 1.7;

    final List<String> words = new ArrayList<>();
    final int length;
    double wordCount;
    int common;
    int commas;
    int sentences;
    int digits;
    int capitals;
    int letters;
    int separators;
    final char end;
    final char first;
    final boolean date;
    final boolean prose;

    BlockText(String text) {
        length = text.length();
        int ideographs = 0;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            boolean ideograph = letter && c >= 0x2E80 && Character.isIdeographic(c);
            ideographs += ideograph ? 1 : 0;
            if (letter && !ideograph && from < 0) {
                from = i;
            } else if ((!letter || ideograph) && from >= 0) {
                take(text.substring(from, i));
                from = -1;
            }
            count(c, i, text);
        }
        wordCount = words.size() + ideographs / IDEOGRAPHS;
        end = last(text);
        first = text.charAt(0);
        date = length < 200 && DATE.matcher(text).find();
        prose = wordCount >= 12 && (TERMINAL.indexOf(end) >= 0 || wordCount >= 40) && (common >= words.size() / 6.0 || ideographs > 20);
    }

    private void take(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        words.add(lower);
        common += StopWords.common(lower) ? 1 : 0;
    }

    private void count(char c, int i, String text) {
        if (i == text.length()) {
            return;
        }
        if (c == ',' || c == ';' || c == '،' || c == '、' || c == '，') {
            commas++;
        } else if (TERMINAL.indexOf(c) >= 0 && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
            sentences++;
        } else if (c >= '0' && c <= '9') {
            digits++;
        } else if (c == '|' || c == '•' || c == '·' || c == '»' || c == '›' || c == '/' || c == '→' || c == '>') {
            separators++;
        } else if (Character.isLetter(c)) {
            letters++;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
    }

    private static char last(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    boolean closed() {
        return TERMINAL.indexOf(end) >= 0;
    }
}
