package app.synoptic.fuzz.target;

import static app.synoptic.fuzz.target.Inputs.texts;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.home.BackupSettings;
import app.synoptic.home.SettingsFile;
import app.synoptic.store.h2.file.ScriptGuard;
import app.synoptic.text.markdown.LinkedText;
import app.synoptic.text.markdown.MarkdownParser;
import app.synoptic.ui.state.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/// Words that mean something: dates, notes, settings, the statements of a backup.
final class WordTargets {

    private WordTargets() {}

    static Stream<FuzzTarget> all() {
        return Stream.of(
                FuzzTarget.of("edtf", (input, _) -> date(new String(input, StandardCharsets.UTF_8)), texts("1985-04-12", "2004-06-~01/2004-06-~20", "156X-12-25", "../2004-06", "2001-21", "1985-04-12T23:20:30+04:30", "Y17000", "-0001", "2004?-06%-11~", "1XXX-12"),
                        "X", "/", "..", "~", "?", "%", "Y", "T", "Z", "+", "-", "E9", "S3", "[", "{", "24:00:00"),
                FuzzTarget.of("note", (input, _) -> note(new String(input, StandardCharsets.UTF_8)), texts("# Title\n\nTo be *read* **again**, [here](https://a.example/?q=1) and ![p](b.png).\n\n> quoted\n> * one\n>   1. two\n\n```\ncode\n```\n<b>html</b> &amp; https://b.example/x_(y).\n"),
                        "> ", "* ", "1. ", "[", "](", "*", "_", "`", "<a", "&#", "![", "[r]: ", "\\", "    ", "https://"),
                FuzzTarget.of("settings", (input, folder) -> settings(input, folder), texts("theme=dark\nlanguage=de\nword.backup-folder=/a\nword.backup-limit=500\nreading=matrix\nwindow.width=1200.5\n", "#c\nword.a=b\\\n c\n\\u0041=x\n"),
                        "\\u", "\\u00", "=", ":", "\\\n", "word.backup-limit=9223372036854775807", "zoom=NaN", "window."),
                FuzzTarget.of("statement", (input, _) -> statement(new String(input, StandardCharsets.UTF_8)), texts("INSERT INTO \"PUBLIC\".\"EVENT\" VALUES ('a', 1, U&'\\0041', X'00'), ('b', NULL, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00', TRUE)",
                        "CREATE CACHED TABLE \"PUBLIC\".\"T\"( \"ID\" BIGINT DEFAULT 1 NOT NULL )", "CREATE PRIMARY KEY ON \"PUBLIC\".\"T\"(\"ID\")"), "'", "\"", "--", "/*", "$$", "CALL ", "\"FILE_READ\"(", "CREATE ALIAS ", ";", ".", "(", "\u00A0"));
    }

    private static void date(String written) {
        try {
            Edtf date = Edtf.parse(written);
            for (ZoneId zone : new ZoneId[] {ZoneId.of("UTC"), ZoneId.of("Asia/Almaty")}) {
                date.bounds(zone);
            }
            date.precision();
            date.startEdge();
            date.endEdge();
            if (!date.toString().equals(written) || !Edtf.parse(date.toString()).equals(date)) {
                throw new AssertionError("“%s” is printed as “%s”".formatted(written, date));
            }
        } catch (IllegalArgumentException refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word", refused);
            }
        }
    }

    private static void note(String words) {
        MarkdownParser.read(words);
        LinkedText.in(words);
        LinkedText.address(words);
    }

    /// A file of settings that cannot be read costs the settings alone.
    private static void settings(byte[] input, Path folder) throws java.io.IOException {
        Inputs.in(folder, "settings.properties", input);
        Map<String, String> kept = SettingsFile.in(folder).read();
        if (BackupSettings.of(kept).limit() <= 0) {
            throw new AssertionError("a limit of " + BackupSettings.of(kept).limit());
        }
        Settings.of(kept);
    }

    /// What is admitted calls nothing.
    private static void statement(String words) {
        try {
            if (ScriptGuard.admits(words) && words.matches("(?is).*\\b(?:FILE_READ|FILE_WRITE|CSVREAD|CSVWRITE|LINK_SCHEMA)\\s*\\(.*") && !words.contains("'")) {
                throw new AssertionError("admitted: " + words);
            }
        } catch (app.synoptic.store.StoreException refused) {
            Sentence.check(String.valueOf(refused.getMessage()));
        }
    }
}
