package app.synoptic.exchange.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sources of the page as one script and one style sheet.
///
/// Modules import each other by relative names, and no others. One that is imported stands before the one that imports it; its
/// imports and the word `export` are left out, so that all share one scope. That is why no two may name something alike at their
/// top, and why no import gives a name another, which is refused here.
final class WebModules {

    private static final String FOLDER = "/app/synoptic/exchange/page/web/";
    private static final List<String> STYLES = List.of("tokens.css", "page.css", "timeline.css", "side.css", "texts.css", "tables.css", "print.css");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([^}]*)} from '\\./([\\w-]+\\.js)';\\n");
    private static final Pattern ODD_IMPORT = Pattern.compile("(?m)^(?:import\\b|export (?:default|\\*|\\{)).*$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=(?:async )?(?:function|class|const|let)\\b)");
    private static final Pattern TOP = Pattern.compile("(?m)^(?:async )?(?:function|class|const|let) +(?:\\[([^\\]]*)]|([\\w$]+))");

    private final UnaryOperator<String> files;
    private final Map<String, String> modules = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> begun = new ArrayList<>();

    WebModules(UnaryOperator<String> files) {
        this.files = files;
    }

    /// The script that begins with `page.js`.
    static String script() {
        return new WebModules(WebModules::file).joined("page.js");
    }

    static String style() {
        StringBuilder style = new StringBuilder();
        STYLES.forEach(name -> style.append(file(name)));
        return style.toString();
    }

    /// A module with all that it needs.
    ///
    /// @throws IllegalStateException if a module imports or exports in a way that is not read here, itself in a circle, or names
    ///                               something as another does
    String joined(String entry) {
        take(entry);
        return String.join("\n", modules.values());
    }

    private void take(String name) {
        if (modules.containsKey(name)) {
            return;
        }
        if (begun.contains(name)) {
            throw new IllegalStateException("the modules import each other in a circle: " + begun + " and again " + name);
        }
        begun.add(name);
        String source = files.apply(name);
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            if (imports.group(1).contains(" as ")) {
                throw new IllegalStateException("%s gives an import another name: %s".formatted(name, imports.group().strip()));
            }
            take(imports.group(2));
        }
        String own = EXPORT.matcher(IMPORT.matcher(source).replaceAll("")).replaceAll("");
        Matcher odd = ODD_IMPORT.matcher(own);
        if (odd.find()) {
            throw new IllegalStateException("%s cannot be joined: %s".formatted(name, odd.group()));
        }
        Matcher tops = TOP.matcher(own);
        while (tops.find()) {
            for (String top : (tops.group(1) == null ? tops.group(2) : tops.group(1)).split("\\s*,\\s*")) {
                String other = names.put(top, name);
                if (other != null) {
                    throw new IllegalStateException("%s and %s both name something %s".formatted(other, name, top));
                }
            }
        }
        modules.put(name, own);
        begun.remove(name);
    }

    private static String file(String name) {
        try (InputStream in = WebModules.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + FOLDER + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
