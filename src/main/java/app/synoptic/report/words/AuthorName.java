package app.synoptic.report.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The name of an author as bibliographies have it: a person’s in its parts, or that of an organisation, which is one name.
///
/// A dossier tells no more than how the name is printed. It is taken for an organisation’s where it is one word or begins with “The”, where it names
/// what only organisations are called after, or where it has no end that could be a family name; for a person’s otherwise, whose
/// family name is the last word with the particles before it, or what stands before a comma.
///
/// @param family a person’s family name, or the whole name of an organisation
/// @param given  empty for an organisation
public record AuthorName(String family, String given) {

    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "der", "den", "da", "di", "del", "della", "du", "dos", "la", "le", "ter", "ten", "zu", "zur",
            "af", "av", "bin", "ibn", "al", "el", "ben");
    private static final Pattern ORGANISED = Pattern.compile("(?iU)\\b(?:watch|news|agency|press|ministry|committee|institute|university|centre|center|council|union|"
            + "foundation|association|organi[sz]ation|commission|office|service|staff|team|desk|editors?|editorial|newsroom|bureau|group|network|initiative|project|"
            + "media|radio|television|weekly|daily|international|federation|department|government|parliament|"
            + "company|inc|ltd|gmbh|agentur|redaktion|ministerium|verein|stiftung|институт|агентство|редакция|министерство|комитет|служба|центр|союз|фонд|"
            + "комиссия|организация|университет|пресс-служба)\\b|[&/]|\\d");

    public static AuthorName of(String printed) {
        String name = printed.strip().replaceAll("\\s+", " ");
        int comma = name.indexOf(", ");
        if (comma > 0 && name.indexOf(',', comma + 1) < 0 && !ORGANISED.matcher(name).find()) {
            return new AuthorName(name.substring(0, comma), name.substring(comma + 2));
        }
        List<String> words = Arrays.asList(name.split(" "));
        if (words.size() == 1 || ORGANISED.matcher(name).find() || name.startsWith("The ") || name.indexOf(',') >= 0 || !capital(words.getLast())) {
            return new AuthorName(name, "");
        }
        int family = words.size() - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT)) && !capital(words.get(family - 1))) {
            family--;
        }
        return new AuthorName(String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)));
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0)) || !Character.isLowerCase(word.codePointAt(0));
    }

    /// Whether it is one name.
    public boolean organisation() {
        return given.isEmpty();
    }

    /// As a list of names has it: `Family, Given`.
    public String inverted() {
        return given.isEmpty() ? family : family + ", " + given;
    }

    /// As a sentence has it: `Given Family`.
    public String natural() {
        return given.isEmpty() ? family : given + " " + family;
    }

    /// Of the given names: `J.-P. M.`
    String initials() {
        return Arrays.stream(given.split(" ")).map(name -> Arrays.stream(name.split("-")).filter(part -> !part.isEmpty())
                .map(part -> Character.toString(part.codePointAt(0)) + ".").collect(Collectors.joining("-"))).collect(Collectors.joining(" "));
    }
}
