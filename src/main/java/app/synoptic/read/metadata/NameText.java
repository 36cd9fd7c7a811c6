package app.synoptic.read.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads names of people as pages write them: after “by”, several in a line, with a post or a date behind them.
final class NameText {

    private static final Pattern BY = Pattern.compile("^(?:(?:posted|written|published|reported|words|story|text|article|analysis|opinion|review|authored|created|(?:an? )?(?:guest (?:post|essay|article|column)|column|commentary|essay))?\\s*(?:and \\w+ )?"
            + "(?:by|von|par|por|di|door|av|af|przez)\\b:?\\s+|(?:posted |written |authored )?(?:by|author)(?=(?-i:\\p{Lu}\\p{Ll}))|(?:автор|текст|autor(?:in)?|auteur|autore|text|author|written|title)s?\\s?:\\s*|"
            + "(?:geschrieben von|veröffentlicht von|ein beitrag von|erstellt von|eingestellt von|verfasst von|interview:|interview von|pressemitteilung von|rédigé par|publié par|escrito por|publicado por|scritto da|pubblicato da|ein artikel von|redaktion:|foto und text:|text (?:&|und) fotos?:|gespeichert von|(?:ein |eine )?(?:gastbeitrag|gastkommentar|kommentar|kolumne|blog ?beitrag|essay|analyse|reportage|rezension|text) von|autor(?:in|en|innen)?(?=\\s+(?-i:\\p{Lu}))|about the author:?|alles von|mehr von)\\s+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// What stands behind the name of somebody in a line: a post, a topic, a place, a date.
    private static final Pattern BEHIND = Pattern.compile("\\s(?:(?:senior|staff|chief|associate|contributing|deputy|managing|political|business|sports?|autos?|news|home|co-?founder|founder|expert|attorney|editor|reporter|writer|"
            + "manager|director|author|student|correspondent|columnist|journalist|photographer|(?:chef)?redakteur(?:in)?|reporterin|my stories|in|at|for|from|on|published|veröffentlicht|publié|publicado|aktualisiert|updated|last|about|is|was|has|the|sagt|says|said|am|im)\\b|[⋅·•|/(\\[]|\\d).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// What stands before “by” in a line that tells the day first, and before a label that stands further on.
    private static final Pattern LATER = Pattern.compile("^.{0,60}?(?:(?:\\d{4}|\\d{1,2}:\\d{2}(?:\\s?(?:uhr|[ap]\\.?m\\.?|h))?)[\\s,|·•–-]*(?:by|von|par|por|di|door|av|af)\\s+(?=\\p{L})|\\b(?:autor(?:[/:*]?in|en)?|authors?(?:\\(s\\))?|auteurs?(?:\\(s\\))?|автор)\\s?:\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Other people who had a hand in a page: whoever comes behind that did not write it.
    private static final Pattern OTHERS = Pattern.compile("\\b(?:(?:medically |expert |fact[ -]?|scientifically )*(?:reviewed|checked|edited|verified|approved|translated|illustrated|photographed|produced|curated) by\\b|"
            + "(?:photo(?:graph)?(?:s|y)?|image|picture|illustration)s? (?:by|:)|(?:foto|bild|illustration|übersetz\\p{L}*|geprüft|redigiert)\\p{L}*\\s?(?:von\\b|:)).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    /// Degrees and memberships behind a name: letters in capitals.
    private static final Pattern DEGREES = Pattern.compile(",\\s*(?!(?:AP|AFP|DPA|UPI|APA|SDA|EFE|PTI|ANI|PA|AAP|II|III|IV)\\b)(?:(?:\\p{Lu}\\.?){2,6}|Ph\\.?\\s?D\\.?|Pharm\\.?D\\.?|Esq\\.?|[MB]\\.?Sc\\.?)[®*™]*(?=\\s*(?:[,;*|(&–—-]|$|and\\b|und\\b))");
    private static final Pattern POSTED = Pattern.compile("^(?:(?:posted|written|submitted) by|(?:gespeichert|verfasst|erstellt|eingestellt|veröffentlicht|geschrieben) von|autor(?:in)?:|author:|автор:)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Soft hyphens and other marks without width.
    private static final Pattern WIDTHLESS = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");
    private static final Pattern WHEN = Pattern.compile("\\s+(?:(?:am|on|um|at|le|el|il|@|den)\\s+)?[@\\d].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /// The label of what comes next in the line.
    private static final Pattern LABEL = Pattern.compile("(?<=\\p{L})\\s+\\p{L}+\\s?:\\s*\\S.*$", Pattern.DOTALL);
    private static final Pattern DOMAIN = Pattern.compile(".*\\.(?:com|org|net|info|biz|news|online|tv|\\p{Ll}{2})");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]{1,60}\\)");
    private static final Pattern APART = Pattern.compile("\\s*(?:[;|•·\\n\\t/]|,\\s(?:and|und|et|y|e|en|и)\\s|\\s(?:and|And|AND|und|Und|UND|et|og|och|и|with|&)\\s|,(?!\\s?(?:Jr|Sr|II|III|IV)\\b)|\\s[–—-]\\s)\\s*");
    private static final Pattern NICKNAME = Pattern.compile("(?!(?i)(?:red|admin|editor|editorial|webmaster|guest|team|staff|redaktion|redaction|unknown|anonymous|user|author|by)$)[\\p{L}][\\p{L}\\d_.-]{1,30}");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?:\\S*|www\\.\\S*|(?<!\\S)@\\w+");
    private static final Set<String> AGENCIES = Set.of("reuters", "ap", "associated press", "the associated press", "afp", "agence france-presse", "dpa", "tass", "тасс", "interfax", "интерфакс", "ria novosti",
            "риа новости", "ansa", "efe", "pap", "apa", "sda", "keystone-sda", "xinhua", "upi", "press association", "pa media", "ukrinform", "armenpress", "kazinform", "bloomberg", "pti", "ians", "ani", "belga",
            "anp", "ntb", "tt", "ritzau", "stt", "lusa", "mti", "čtk", "ctk", "sputnik", "kyodo", "yonhap", "canadian press", "the canadian press", "aap", "epa");
    private static final Set<String> HOUSES = Set.of("news", "press", "agency", "agencies", "team", "staff", "desk", "redaktion", "redaction", "rédaction", "redacción", "redazione", "redactie", "редакция", "university", "inc",
            "ltd", "llc", "gmbh", "foundation", "institute", "magazine", "times", "post", "daily", "media", "online", "editorial", "editors", "editor", "group", "network", "centre", "center", "council", "ministry",
            "department", "association", "committee", "company", "corp", "blog", "tv", "radio", "service", "services", "bureau", "office", "admin", "administrator", "webmaster", "contributors", "correspondent",
            "reporters", "reporter", "newsroom", "guest", "contributor", "user", "anonymous", "unknown", "website", "support", "marketing", "bbc", "cnn", "writer", "author", "authors", "redakcja", "verlag", "ev", "e.v");
    private static final Set<String> NOT_NAMES = Set.of("by", "share", "published", "updated", "posted", "view", "read", "more", "comments", "min", "minutes", "on", "in", "follow", "email", "photo", "image", "subscribe",
            "articles", "filed", "under", "interview", "wohnort:", "profile", "bio", "biography", "facebook", "twitter", "linkedin", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday", "size", "text", "categories", "category", "uncategorized", "student", "home", "blog", "all", "posts", "our", "your", "the", "a", "and", "latest", "january", "february", "march",
            "april", "june", "july", "august", "september", "october", "november", "december", "menu", "search", "design", "code", "licensed", "zur", "alle", "mehr", "artikel", "im", "wortlaut", "wohnort", "hire", "jobs", "kommentar", "kommentare", "drucken", "teilen", "stand", "quelle", "foto", "bild", "uhr", "lesezeit", "minuten", "datum",
            "фото", "log", "login", "out", "policy", "privacy", "cookie", "cookies", "about", "us", "disclosure", "advertiser", "advertisement", "anzeige", "werbung", "sponsored", "reviewer", "reviewed", "checked", "fact", "consultant",
            "podcast", "newsletter", "via", "getty", "images", "contact", "contactar", "kontakt", "register", "abonnieren", "inhalte", "anzahl", "for", "für", "mit", "with");
    /// What stands in a name without a capital.
    private static final Set<String> PARTICLES = Set.of("von", "van", "vom", "zu", "zum", "zur", "der", "den", "dem", "de", "del", "della", "dello", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "las", "los", "lo", "y", "e", "i", "ten", "ter",
            "te", "'t", "het", "op", "af", "av", "bin", "ibn", "bint", "al", "el", "ap", "ab", "san", "st", "st.", "und", "ben", "abu", "bar", "jr.", "jr", "sr", "sr.");
    /// What cannot end a name.
    private static final Set<String> OPEN = Set.of("von", "van", "vom", "und", "and", "zur", "zum", "der", "by");
    /// Names do not begin so; titles and names of houses do.
    private static final Set<String> FIRST = Set.of("das", "die", "der", "les", "unser", "unsere", "mein", "meine", "no", "not", "my", "how", "why", "what");

    private static final Pattern LOOSE = Pattern.compile("\\p{L}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){1,3}");

    private NameText() {}

    /// Whether a line says itself that a name comes: “By Ann Lee”, “14 March 2023 by Ann Lee”.
    static boolean told(String line) {
        return BY.matcher(line).find() || LATER.matcher(line).find();
    }

    /// Whether a line says that somebody wrote or posted it, so that even a word without a capital is a name.
    static boolean posted(String line) {
        return POSTED.matcher(line).find();
    }

    /// A line without what it puts before the name.
    static String bare(String line) {
        String stripped = line.strip();
        String bare = BY.matcher(stripped).replaceFirst("");
        return bare.length() < stripped.length() ? BY.matcher(bare).replaceFirst("") : LATER.matcher(stripped).replaceFirst("");
    }

    /// Whether words before a name say that somebody else than the author comes.
    static boolean other(String before) {
        Matcher others = OTHERS.matcher(before);
        return others.find() && others.group().length() < 45;
    }

    /// The names in a line, without what pages write around them.
    static List<String> names(String line) {
        List<String> names = new ArrayList<>();
        String bare = ADDRESS.matcher(bare(OTHERS.matcher(bare(WIDTHLESS.matcher(line).replaceAll(""))).replaceFirst(""))).replaceAll(" ").strip();
        String plain = BRACKETS.matcher(bare.equals(bare.toUpperCase(Locale.ROOT)) ? bare : DEGREES.matcher(bare).replaceAll("")).replaceAll("");
        boolean told = told(line.strip());
        for (String part : APART.split(plain)) {
            String own = BY.matcher(part.strip()).replaceFirst("");
            String name = LABEL.matcher(told ? WHEN.matcher(own).replaceFirst("") : own).replaceFirst("").replaceAll("(?<=\\p{Ll}{2})\\.$", "").replaceAll("^[\\s,.:(–—-]+|[\\s,:)*(–—-]+$", "").replaceAll("\\s+", " ");
            if (name.length() > 1 && name.length() < 60 && Character.isLetter(name.codePointAt(0)) && (name.indexOf(' ') < 0 || name.chars().noneMatch(c -> c >= '0' && c <= '9'))) {
                names.add(name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') > 0 ? capitalised(name) : name);
            }
        }
        return names;
    }

    private static String capitalised(String name) {
        return Pattern.compile("[\\s-]|[^\\s-]+").matcher(name.toLowerCase(Locale.ROOT)).results().map(part -> part.group())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)).collect(Collectors.joining());
    }

    /// Whether this reads as the name of somebody: two to five words, each with a capital but for particles, and none that houses are
    /// called by.
    static boolean person(String name) {
        String[] words = name.split("\\s+");
        if (name.length() <= 4 && name.length() > 1 && name.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return true;
        }
        if (words.length < 2 || words.length > 5 || name.indexOf(':') >= 0 || FIRST.contains(words[0].toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (common(name)) {
            return false;
        }
        int capitals = 0;
        boolean particle = false;
        for (String word : words) {
            int first = word.codePointAt(0);
            boolean capital = Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER || mixed(word);
            particle = !capital;
            if (particle && !PARTICLES.contains(word)) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return !particle && !OPEN.contains(words[words.length - 1].toLowerCase(Locale.ROOT)) && (capitals >= 2 || capitals == words.length);
    }

    /// Whether it has a capital behind a small letter or a mark: d’Arc, al-Rashid.
    private static boolean mixed(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /// Whether a word of it is none that people are called by.
    static boolean common(String name) {
        for (String word : name.split("\\s+")) {
            String plain = word.toLowerCase(Locale.ROOT).replaceAll("[.,]", "");
            if (HOUSES.contains(plain) || NOT_NAMES.contains(plain)) {
                return true;
            }
        }
        return false;
    }

    /// Whether this may be what somebody calls themselves in one word.
    static boolean nickname(String name) {
        return NICKNAME.matcher(name).matches() && !common(name) && !DOMAIN.matcher(name).matches() && !name.toLowerCase(Locale.ROOT).contains("admin");
    }

    static boolean agency(String name) {
        return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
    }

    /// A name without the post, place or date behind it.
    static String alone(String name) {
        return BEHIND.matcher(name).replaceFirst("").strip();
    }

    /// Whether it may be somebody's name where that is said to be one, though it has too few capitals: “ann Lee”.
    static boolean loose(String name) {
        return !common(name) && LOOSE.matcher(name).matches();
    }

    /// Whether it is an address of a site.
    static boolean domain(String name) {
        return DOMAIN.matcher(name).matches();
    }
}
