package org.hotline12345.document.pdf;

import java.util.HashMap;
import java.util.Map;

/**
 * The letters of the Arabic script in the forms that they have in a word: alone, at the end, at the beginning, in the middle.
 * A table of our own, because Uyghur joins ى forward, which tables made for Arabic do not.
 */
final class Joining {

    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int MIDDLE = 3;

    private static final char LAM = '\u0644';

    /** A letter, its first form, and how many forms follow each other from there. */
    private static final String LETTERS = """
            0621 FE80 1  0622 FE81 2  0623 FE83 2  0624 FE85 2  0625 FE87 2  0626 FE89 4  0627 FE8D 2  0628 FE8F 4
            0629 FE93 2  062A FE95 4  062B FE99 4  062C FE9D 4  062D FEA1 4  062E FEA5 4  062F FEA9 2  0630 FEAB 2
            0631 FEAD 2  0632 FEAF 2  0633 FEB1 4  0634 FEB5 4  0635 FEB9 4  0636 FEBD 4  0637 FEC1 4  0638 FEC5 4
            0639 FEC9 4  063A FECD 4  0641 FED1 4  0642 FED5 4  0643 FED9 4  0644 FEDD 4  0645 FEE1 4  0646 FEE5 4
            0647 FEE9 4  0648 FEED 2  064A FEF1 4  067E FB56 4  0686 FB7A 4  0698 FB8A 2  06AD FBD3 4  06AF FB92 4
            06BE FBAA 4  06C6 FBD9 2  06C7 FBD7 2  06C8 FBDB 2  06CB FBDE 2  06D0 FBE4 4""";

    private static final Map<Character, String> FORMS = forms();

    /** Of lam with the alef that follows it, alone; at the end it is the next. */
    private static final Map<Character, Character> LAM_ALEF =
            Map.of('\u0622', '\uFEF5', '\u0623', '\uFEF7', '\u0625', '\uFEF9', '\u0627', '\uFEFB');

    private Joining() {}

    /** The same text, its letters in the forms of their places; in the order of reading, as it came. */
    static String join(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean before = i > 0 && joinsForward(text.charAt(i - 1)) && joinsBackward(letter);
            Character withAlef = letter == LAM && i + 1 < text.length() ? LAM_ALEF.get(text.charAt(i + 1)) : null;
            if (withAlef != null) {
                joined.append((char) (withAlef + (before ? 1 : 0)));
                i++;
            } else if (FORMS.containsKey(letter)) {
                boolean after = i + 1 < text.length() && joinsForward(letter) && joinsBackward(text.charAt(i + 1));
                int form = before ? after ? MIDDLE : END : after ? BEGINNING : ALONE;
                joined.append(FORMS.get(letter).charAt(form));
            } else {
                joined.append(letter);
            }
        }
        return joined.toString();
    }

    private static boolean joinsForward(char letter) {
        return letter == '\u0640' || FORMS.getOrDefault(letter, "").length() > BEGINNING;
    }

    private static boolean joinsBackward(char letter) {
        return letter == '\u0640' || FORMS.getOrDefault(letter, "").length() > END;
    }

    private static Map<Character, String> forms() {
        String[] words = LETTERS.trim().split("\\s+");
        Map<Character, String> forms = new HashMap<>();
        for (int i = 0; i < words.length; i += 3) {
            StringBuilder all = new StringBuilder();
            for (int form = 0; form < Integer.parseInt(words[i + 2]); form++) {
                all.append((char) (Integer.parseInt(words[i + 1], 16) + form));
            }
            forms.put((char) Integer.parseInt(words[i], 16), all.toString());
        }
        forms.put('\u0649', "\uFEEF\uFEF0\uFBE8\uFBE9");
        forms.put('\u06D5', "\u06D5\uFEEA");
        return Map.copyOf(forms);
    }
}
