package app.synoptic;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// Who may know whom, for the house below a root package, by a short name for each rule.
final class HouseRules {

    private static final Set<String> BEHIND_THE_FRONT = Set.of("domain", "text", "read", "anchor", "compare", "dossier", "store", "edit",
            "report", "export", "files", "home", "intake", "axis", "i18n", "temporal", "propose", "model", "drafts", "sign", "health", "exchange", "tables", "annotate", "bibliography");

    /// What each part of the house may use, besides itself.
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("i18n", Set.of("domain")),
            Map.entry("text", Set.of("domain")),
            Map.entry("read", Set.of("domain", "text")),
            Map.entry("axis", Set.of("domain")),
            Map.entry("temporal", Set.of("domain", "i18n", "text")),
            Map.entry("anchor", Set.of("domain", "text")),
            Map.entry("compare", Set.of("domain", "text")),
            Map.entry("propose", Set.of("domain", "text", "temporal")),
            Map.entry("model", Set.of("domain", "text", "temporal", "propose")),
            Map.entry("dossier", Set.of("domain", "i18n", "text", "anchor")),
            Map.entry("drafts", Set.of("domain", "propose", "dossier", "files")),
            Map.entry("files", Set.of()),
            Map.entry("store", Set.of("domain", "i18n", "text", "files")),
            Map.entry("sign", Set.of("domain", "files")),
            Map.entry("report", Set.of("domain", "i18n", "text", "compare", "axis", "files", "sign")),
            Map.entry("export", Set.of("domain", "i18n", "text", "compare", "dossier", "files", "sign")),
            Map.entry("exchange", Set.of("domain", "i18n", "text", "anchor", "compare", "report", "files")),
            Map.entry("edit", Set.of("domain", "text", "anchor", "store")),
            Map.entry("tables", Set.of("domain", "i18n", "text", "temporal", "read", "anchor", "edit", "store")),
            Map.entry("bibliography", Set.of("domain", "i18n", "text", "edit", "store", "intake")),
            Map.entry("home", Set.of("files")),
            Map.entry("intake", Set.of("domain", "i18n", "text", "read", "anchor", "compare", "dossier", "export", "report", "exchange", "store")),
            Map.entry("health", Set.of("domain", "i18n", "intake", "store", "home", "read")),
            Map.entry("annotate", Set.of("domain", "i18n", "text", "dossier", "export", "exchange", "propose", "store", "intake", "bibliography")),
            Map.entry("cli", BEHIND_THE_FRONT),
            Map.entry("ui", BEHIND_THE_FRONT));

    private static final String[] JAVA_BASE = {"java.lang..", "java.util", "java.util.function..", "java.util.regex..",
        "java.util.stream..", "java.util.concurrent..", "java.time..", "java.math..", "java.text..", "java.io..", "java.nio..",
        "java.security..", "org.jspecify.."};

    private final String root;

    private HouseRules(String root) {
        this.root = root;
    }

    static Map<String, ArchRule> of(String root) {
        HouseRules house = new HouseRules(root);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        ARROWS.forEach((part, uses) -> rules.put("arrows of " + part, house.arrows(part, uses)));
        rules.put("every class has a place", house.places());
        rules.put("domain needs java.base and pcollections only", house.domainIsPlain());
        rules.put("dates in texts need java.base only", house.temporalIsPlain());
        rules.put("JavaFX", house.only("JavaFX", Set.of("ui"), "javafx..", "org.controlsfx..", "atlantafx..", "org.fxmisc.."));
        rules.put("SQL", house.only("SQL", Set.of("store.h2"), "java.sql..", "javax.sql..", "org.h2.."));
        rules.put("PDF", house.only("the PDF library", Set.of("report", "read"), "com.openhtmltopdf..", "org.apache.pdfbox.."));
        rules.put("Jackson", house.only("Jackson", Set.of("dossier", "drafts", "store.h2", "read", "cli", "model", "exchange", "annotate", "bibliography"), "tools.jackson..", "com.fasterxml.jackson.."));
        rules.put("jsoup", house.only("jsoup", Set.of("read"), "org.jsoup.."));
        rules.put("WARC", house.only("the WARC library", Set.of("read.container"), "org.netpreserve.."));
        rules.put("BibTeX", house.only("the BibTeX library", Set.of("bibliography.format"), "org.jbibtex.."));
        rules.put("FastCSV", house.only("FastCSV", Set.of("read.table"), "de.siegmar.fastcsv.."));
        rules.put("charset detector", house.only("the charset detector", Set.of("text"), "org.mozilla.."));
        rules.put("Lucene", house.only("Lucene", Set.of("store.search"), "org.apache.lucene.."));
        rules.put("reading fetches nothing", house.noFetching());
        rules.put("HTTP", house.only("the HTTP client", Set.of("bibliography.zotero", "model", "sign.stamp"), "java.net.http.."));
        rules.put("BouncyCastle", house.only("BouncyCastle", Set.of("sign", "store.encryption"), "org.bouncycastle.."));
        rules.put("bibliographies are read without a network", noClasses().that().resideInAPackage(house.below("bibliography.format"))
                .should().dependOnClassesThat().resideInAnyPackage("java.net.http..", house.below("bibliography.zotero")).allowEmptyShould(true));
        rules.put("picocli", house.only("picocli", Set.of("cli"), "picocli.."));
        rules.put("H2 stays behind the store", house.h2());
        rules.put("rooms", house.rooms());
        rules.put("timeline as numbers", house.timelineAsNumbers());
        rules.put("no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true));
        rules.put("null-marked", house.nullMarked());
        return rules;
    }

    private ArchRule arrows(String part, Set<String> uses) {
        Set<String> forbidden = new TreeSet<>(ARROWS.keySet());
        forbidden.removeAll(uses);
        forbidden.remove(part);
        String[] packages = Stream.concat(Stream.of(root), forbidden.stream().map(this::below)).toArray(String[]::new);
        return noClasses().that().resideInAPackage(below(part)).should().dependOnClassesThat().resideInAnyPackage(packages)
                .as("%s uses nothing of the house but itself and %s".formatted(part, new TreeSet<>(uses)))
                .allowEmptyShould(true);
    }

    private ArchRule places() {
        String[] known = Stream.concat(Stream.of(root), ARROWS.keySet().stream().map(this::below)).toArray(String[]::new);
        return classes().that().resideInAPackage(root + "..").should().resideInAnyPackage(known)
                .as("every class lives in a part of the house that has its arrows here");
    }

    /// PCollections has maps that never change and share with the one before: java.base has none, and ours would be no better.
    private ArchRule domainIsPlain() {
        String[] allowed = Stream.concat(Stream.of(below("domain"), "org.pcollections.."), Stream.of(JAVA_BASE)).toArray(String[]::new);
        return classes().that().resideInAPackage(below("domain")).should().onlyDependOnClassesThat().resideInAnyPackage(allowed)
                .as("domain needs java.base and pcollections only");
    }

    private ArchRule temporalIsPlain() {
        String[] allowed = Stream.concat(Stream.of(below("temporal"), below("domain"), below("i18n"), below("text")), Stream.of(JAVA_BASE)).toArray(String[]::new);
        return classes().that().resideInAPackage(below("temporal")).should().onlyDependOnClassesThat().resideInAnyPackage(allowed)
                .as("dates in texts need java.base, domain, i18n and text only");
    }

    /// Only the wiring (the root package) and the named parts see a library.
    private ArchRule only(String library, Set<String> parts, String... packages) {
        String[] free = Stream.concat(Stream.of(root), parts.stream().map(this::below)).toArray(String[]::new);
        return noClasses().that().resideOutsideOfPackages(free).should().dependOnClassesThat().resideInAnyPackage(packages)
                .as("only %s knows %s".formatted(new TreeSet<>(parts), library)).allowEmptyShould(true);
    }

    /// A page names thousands of addresses; none is ever opened.
    private ArchRule noFetching() {
        return noClasses().that().resideInAPackage(below("read")).should().dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(?!URI$|URISyntaxException$|URLDecoder$|URLEncoder$).*|java\\.net\\.http\\..*|org\\.jsoup\\.(?:Connection|Jsoup|helper\\..*)|java\\.nio\\.channels\\..*")
                .as("reading fetches nothing").allowEmptyShould(true);
    }

    private ArchRule h2() {
        return noClasses().that().resideOutsideOfPackages(root, below("store.h2"), below("cli"))
                .should().dependOnClassesThat().resideInAPackage(below("store.h2"))
                .as("whoever keeps things asks store; only the wiring knows that it is H2").allowEmptyShould(true);
    }

    private ArchRule rooms() {
        return slices().matching(root + ".ui.(*)..").should().notDependOnEachOther()
                .ignoreDependency(resideInAnyPackage(below("ui.shell"), below("ui.actions")), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(below("ui.state"), below("ui.work"), below("ui.controls")))
                .as("rooms of the window share only state, work and controls").allowEmptyShould(true);
    }

    /// Where what is drawn lies is reckoned without a toolkit, on any thread.
    private ArchRule timelineAsNumbers() {
        return noClasses().that().resideInAnyPackage(below("ui.timeline.layout"), below("ui.timeline.index"), below("ui.timeline.scale"))
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.fxmisc..")
                .as("the timeline's layout, index and scale know no JavaFX").allowEmptyShould(true);
    }

    private ArchRule nullMarked() {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("live in a null-marked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked,
                        item.getName() + " lives in a package that is not @NullMarked"));
            }
        });
    }

    private String below(String part) {
        return root + "." + part + "..";
    }
}
