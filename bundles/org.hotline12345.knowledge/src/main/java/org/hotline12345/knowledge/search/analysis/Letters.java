package org.hotline12345.knowledge.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Letters as they are compared: one form for each, in lower case.
 *
 * <p>Of Uyghur (维吾尔文), which many write with an Arabic or Persian keyboard, these are taken to be one:
 *
 * <ul>
 *   <li>presentation forms (U+FB50 to U+FDFF, U+FE70 to U+FEFF) and their letters: old systems store the shapes;
 *   <li>ي, ى, ی and ې: keyboards lack some of them, and a stem changes between them when an ending follows;
 *   <li>ه, ە, ھ and ہ, also with a hamza above: an Arabic keyboard has only the first, and writes both the vowel and the consonant with it;
 *   <li>ك, ک and ڪ: the same letter of three alphabets. ڭ and گ are other sounds that tell words apart, and stay;
 *   <li>ا, أ, إ, آ and ٱ; and ئ before a vowel, in one character or in two, which carries no sound and is often left out, is nothing;
 *   <li>Arabic and Persian digits and 0 to 9.
 * </ul>
 *
 * Tatweel, and what Unicode calls a format character or a mark above or below a letter, are only for the eye and are left out. ۇ, ۆ,
 * ۈ and ۋ tell words apart, and every Uyghur keyboard has them; they stay.
 */
public final class Letters {

    /** Marks of other scripts are part of the word. */
    private static final Set<Character.UnicodeBlock> ARABIC =
            Set.of(Character.UnicodeBlock.ARABIC, Character.UnicodeBlock.ARABIC_EXTENDED_A);

    private static final Pattern CARRIER_OF_TWO = Pattern.compile("[\u0649\u064A\u06CC]\u0654");

    private Letters() {}

    /** The text in the form in which it is compared; for Chinese and Latin this is NFKC in lower case. */
    public static String normalised(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String composed = CARRIER_OF_TWO.matcher(letters).replaceAll("");
        StringBuilder kept = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            char letter = folded(composed.charAt(at));
            if (letter != 0) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    /** So many letters of a Uyghur word are its beginning. */
    static final int BEGINNING = 5;

    /** The part of a Uyghur word, in normal letters, that most endings leave as it is; all of it where it is short or not Uyghur. */
    public static String beginning(String word) {
        return word.length() > BEGINNING && isArabic(word.charAt(0)) ? word.substring(0, BEGINNING) : word;
    }

    /** Whether {@link #normalised} leaves it as it is: ASCII in lower case, and the usual Chinese characters. */
    static boolean isPlain(int letter) {
        return letter < 0x80 && !Character.isUpperCase(letter) || letter >= 0x4E00 && letter <= 0x9FFF;
    }

    /** Whether it belongs to the Arabic script, which Uyghur is written with. */
    public static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    public static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    /** 0 where nothing is left. */
    private static char folded(char letter) {
        if (letter < 0x0600) {
            return letter;
        }
        if (letter >= 0x0660 && letter <= 0x0669) {
            return (char) ('0' + letter - 0x0660);
        }
        if (letter >= 0x06F0 && letter <= 0x06F9) {
            return (char) ('0' + letter - 0x06F0);
        }
        return switch (letter) {
            case '\u064A', '\u0649', '\u06CC', '\u06D0' -> '\u0649';
            case '\u0647', '\u06D5', '\u06BE', '\u06C1', '\u0629', '\u06C0', '\u06C2', '\u06C3' -> '\u06D5';
            case '\u0643', '\u06A9', '\u06AA' -> '\u0643';
            case '\u0627', '\u0623', '\u0625', '\u0622', '\u0671' -> '\u0627';
            case '\u0626', '\u0640', '\u0674', '\uFE73' -> 0;
            default -> isForTheEye(letter) ? 0 : letter;
        };
    }

    private static boolean isForTheEye(char letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK && ARABIC.contains(Character.UnicodeBlock.of(letter));
    }
}
