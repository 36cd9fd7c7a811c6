package app.synoptic.propose.link;

import java.text.Normalizer;

/// How a name sounds, in plain Latin letters: `Nazarbayev`, `Nazarbaev` and `Назарбаев` become one.
final class NameSounds {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґәғқңөұүһ";
    private static final String[] OF_CYRILLIC = {"a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
        "t", "u", "f", "kh", "ts", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia", "e", "i", "i", "e", "g", "a", "g", "k", "n", "o", "u", "u", "kh"};
    private static final String ARMENIAN = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև";
    private static final String[] OF_ARMENIAN = {"a", "b", "g", "d", "e", "z", "e", "e", "t", "zh", "i", "l", "kh", "ts", "k", "h", "dz", "gh",
        "ch", "m", "i", "n", "sh", "o", "ch", "p", "j", "r", "s", "v", "t", "r", "ts", "v", "p", "k", "o", "f", "ev"};
    private static final String GEORGIAN = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ";
    private static final String[] OF_GEORGIAN = {"a", "b", "g", "d", "e", "v", "z", "t", "i", "k", "l", "m", "n", "o", "p", "zh", "r", "s", "t",
        "u", "p", "k", "gh", "k", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h"};

    /// What is written, and what it is taken for, one after the other.
    private static final String[] SPELLINGS = {"tsch", "ch", "tch", "ch", "sch", "sh", "shch", "sh", "kh", "h", "gh", "g", "ph", "f", "ck", "k",
        "dzh", "j", "dj", "j", "w", "v", "y", "i", "j", "i", "ie", "e", "ii", "i", "ia", "a", "iu", "u", "io", "o", "ai", "a", "ei", "e"};

    private NameSounds() {}

    /// @param latin in plain small letters
    static String sound(String latin) {
        String plain = latin;
        for (int i = 0; i < SPELLINGS.length; i += 2) {
            plain = plain.replace(SPELLINGS[i], SPELLINGS[i + 1]);
        }
        StringBuilder sound = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                sound.append(c);
            }
        }
        int last = sound.length() - 1;
        while (last > 3 && "aeiou".indexOf(sound.charAt(last)) >= 0) {
            sound.setLength(last--);
        }
        return sound.toString();
    }

    /// In Latin letters without marks, as far as the script is known.
    static String latin(String word) {
        StringBuilder latin = new StringBuilder(word.length() + 4);
        String parts = word.codePoints().allMatch(c -> c < 0x80) ? word : Normalizer.normalize(word.replace("й", "и"), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c < 0x80) {
                latin.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                latin.append(letter(c));
            }
        }
        return latin.toString();
    }

    private static String letter(char c) {
        int at = CYRILLIC.indexOf(c);
        if (at >= 0) {
            return OF_CYRILLIC[at];
        }
        at = ARMENIAN.indexOf(c);
        if (at >= 0) {
            return OF_ARMENIAN[at];
        }
        at = GEORGIAN.indexOf(c);
        return at >= 0 ? OF_GEORGIAN[at] : switch (c) {
            case 'ß' -> "s";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'æ' -> "e";
            case 'ı' -> "i";
            default -> String.valueOf(c);
        };
    }
}
