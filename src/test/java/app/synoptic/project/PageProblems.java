package app.synoptic.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is wrong in a page of Markdown: links and pictures that lead nowhere, headings that are not there, classes that are not.
final class PageProblems {

    private static final Pattern FENCED = Pattern.compile("(?ms)^ {0,3}```.*?^ {0,3}```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern CODE = Pattern.compile("`([A-Z][a-z0-9]+[A-Za-z0-9]*|[A-Z]\\d[A-Z]\\w*)(?:\\.\\w+)?(?:\\(\\))?`");
    private static final Pattern DRAWN = Pattern.compile("\\b(?:[A-Z][a-z0-9]+){2,}\\b");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z]\\w*)");

    private PageProblems() {}

    /// All pages of the project, by their paths from its top folder.
    static List<Path> all() throws IOException {
        try (Stream<Path> site = Files.walk(Path.of("src/site"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of(".github/CONTRIBUTING.md")),
                    site.filter(file -> file.toString().endsWith(".md")).sorted()).toList();
        }
    }

    /// Links of a page to files and headings that are not there.
    static List<String> brokenLinks(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        String words = FENCED.matcher(Files.readString(page)).replaceAll("");
        for (MatchResult link : LINK.matcher(words).results().toList()) {
            String target = link.group(1);
            int hash = target.indexOf('#');
            String file = hash < 0 ? target : target.substring(0, hash);
            if (target.matches("[a-z]+:.*")) {
                continue;
            }
            Path there = file.isEmpty() ? page : page.resolveSibling(file).normalize();
            boolean found = Files.isRegularFile(there) && (hash < 0 || headings(there).contains(target.substring(hash + 1)));
            if (!found) {
                broken.add("%s: %s".formatted(page, target));
            }
        }
        return broken;
    }

    /// The headings of a page as a forge names them in links.
    private static Set<String> headings(Path page) throws IOException {
        return HEADING.matcher(FENCED.matcher(Files.readString(page)).replaceAll("")).results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).collect(Collectors.toSet());
    }

    /// Names of classes, in code or in a drawing of a page, that are not among those there are.
    static List<String> strangeClasses(Path page, Set<String> classes) throws IOException {
        String words = Files.readString(page);
        Stream<String> drawn = FENCED.matcher(words).results().map(MatchResult::group).filter(block -> block.contains("mermaid"))
                .flatMap(block -> DRAWN.matcher(block).results().map(MatchResult::group));
        return Stream.concat(CODE.matcher(FENCED.matcher(words).replaceAll("")).results().map(code -> code.group(1)), drawn)
                .filter(name -> !classes.contains(name) && !ofJava(name)).distinct().map(name -> "%s: %s".formatted(page, name)).toList();
    }

    private static boolean ofJava(String name) {
        return Stream.of("java.lang.", "java.util.").anyMatch(folder -> PageProblems.class.getResource("/" + folder.replace('.', '/') + name + ".class") != null);
    }

    /// The simple names of all classes declared below some folders.
    static Set<String> classes(String... folders) throws IOException {
        Set<String> names = new HashSet<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    DECLARED.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
                }
            }
        }
        return names;
    }
}
