package app.synoptic.edit.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns dates as German and Russian have them into the English words that [DatePhrase] reads: “Nacht vom 5. auf den
/// 6. Januar”, “в начале января”. What it does not know it leaves as it is.
final class DateSpeech {

    private static final String[] MONTHS = {"january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december"};
    private static final String[] GERMAN = {"januar|jänner", "februar|feber", "märz|mär", "april", "mai", "juni", "juli", "august", "september",
        "oktober|okt", "november", "dezember|dez"};
    private static final String[] RUSSIAN = {"январ[ьяе]|янв", "феврал[ьяе]|фев", "марта?|марте", "апрел[ьяе]|апр", "ма[йяе]", "июн[ьяе]", "июл[ьяе]",
        "августа?|августе|авг", "сентябр[ьяе]|сент?", "октябр[ьяе]|окт", "ноябр[ьяе]|ноя", "декабр[ьяе]|дек"};

    private record Rule(Pattern from, String to) {}

    private static final List<Rule> RULES = new ArrayList<>();

    static {
        rule("(\\d)\\.(?=[ –—-]|$)", "$1");
        for (int i = 0; i < MONTHS.length; i++) {
            word(GERMAN[i] + "|" + RUSSIAN[i], MONTHS[i]);
        }
        rule("(\\d{4}) (?:года?|г)(?!\\p{L})\\.?", "$1");
        rule("^(?:in der )?nacht (?:vom|von) (\\d+) (?:auf|zum)(?: den)? (\\d+)", "night of $1–$2");
        rule("^(?:в )?ночь с (\\d+) на (\\d+)", "night of $1–$2");
        during("am abend|abend", "evening", "вечером", "abends", "вечер");
        during("am morgen|morgen", "morning", "утром", "morgens", "утро");
        during("am nachmittag|nachmittag", "afternoon", "дн[её]м", "nachmittags", "день");
        during("in der nacht|nacht", "night", "ночью", "nachts", "ночь");
        first("anfang|(?:в )?начал[ое]", "early");
        first("mitte|(?:в )?середин[ае]", "mid");
        first("ende|(?:в )?кон(?:ец|це)", "late");
        rule("^(?:за )?(\\d+) (?:tage?|день|дня|дней) (?:vor (?:dem )?erscheinen|до публикации)$", "$1 days before publication");
        rule("^(?:за )?(\\d+) (?:wochen?|недел[юиь]|недель) (?:vor (?:dem )?erscheinen|до публикации)$", "$1 weeks before publication");
        first("bis(?: zum)?|до", "until");
        first("seit(?: dem)?|ab(?: dem)?|со?", "since");
        first("etwa|ungefähr|gegen|um(?: den)?|ca\\.|около|примерно", "about");
    }

    private DateSpeech() {}

    /// @param words in lower case, with single spaces
    static String english(String words) {
        String english = words;
        for (Rule rule : RULES) {
            english = rule.from().matcher(english).replaceAll(rule.to());
        }
        return english;
    }

    /// “am Abend des 5. Januar”, “вечером 5 января”, “5. Januar abends”.
    private static void during(String german, String english, String russian, String germanLast, String russianLast) {
        rule("^(?:" + german + ") (?:des|vom) ", english + " of ");
        rule("^(?:" + russian + ") ", english + " of ");
        rule("(?<= |, )(?:" + germanLast + "|" + russianLast + "|" + russian + ")$", english);
    }

    private static void first(String words, String english) {
        rule("^(?:" + words + ") ", english + " ");
    }

    private static void word(String words, String english) {
        rule("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", english);
    }

    private static void rule(String from, String to) {
        RULES.add(new Rule(Pattern.compile(from), to));
    }
}
