package app.synoptic.bench.propose;

import app.synoptic.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Articles of PolNeAR (Newell, Margolin, Ruths, LREC 2018) with the attributions people marked in them.
///
/// @param text   the article
/// @param marked its attributions, by the first of its annotators
record PolNear(String name, String text, List<Marked> marked) {

    /// One attribution: spans of its source (may be none), cue and content, each in pieces.
    record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

    /// The articles of a part, as `…/data/train`.
    static List<PolNear> in(Path part) throws IOException {
        List<PolNear> articles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (Stream<Path> files = Files.list(part.resolve("attributions"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("_[0-9a-f]{4}\\.ann$", "");
                Path text = part.resolve("text").resolve(name + ".txt");
                if (seen.add(name) && Files.exists(text)) {
                    articles.add(new PolNear(name, Files.readString(text), marked(Files.readAllLines(file))));
                }
            }
        }
        return articles;
    }

    private static List<Marked> marked(List<String> lines) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Marked> marked = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\t");
            if (line.startsWith("T") && parts.length > 1) {
                spans.put(parts[0], spans(parts[1]));
            }
        }
        for (String line : lines) {
            if (line.startsWith("E") && line.contains("\t")) {
                marked.add(marked(line.split("\t")[1], spans));
            }
        }
        return marked;
    }

    private static Marked marked(String roles, Map<String, List<Span>> spans) {
        Map<String, List<Span>> by = new HashMap<>();
        for (String role : roles.split(" ")) {
            String[] pair = role.split(":");
            by.computeIfAbsent(pair[0].replaceAll("\\d+$", ""), _ -> new ArrayList<>()).addAll(spans.getOrDefault(pair[1], List.of()));
        }
        return new Marked(by.getOrDefault("Source", List.of()), by.getOrDefault("Cue", List.of()), by.getOrDefault("Content", List.of()));
    }

    private static List<Span> spans(String written) {
        String offsets = written.substring(written.indexOf(' ') + 1);
        return Arrays.stream(offsets.split(";")).map(pair -> pair.split(" "))
                .map(pair -> new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1]))).toList();
    }
}
