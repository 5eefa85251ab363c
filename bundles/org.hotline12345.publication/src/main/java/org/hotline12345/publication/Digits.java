package org.hotline12345.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.publication.Redaction.Kind;

/**
 * Finds numbers of telephones and identity cards in a text, also where they are written with gaps, in full width or in Chinese
 * numerals.
 */
final class Digits {

    /** What people put between digits. */
    static final String GAP = "[ \\t\\u00a0\\u3000\\-－—–·.)）]?";

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final Pattern RUN = Pattern.compile("\\d(?:" + GAP + "\\d)*(?:" + GAP + "[Xx])?");

    /** A card's number with a day of birth in it, or a mobile number, wherever it begins in a run. */
    private static final Pattern SURE = Pattern.compile(
            "(?<card>[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx])"
                    + "|1[3-9]\\d{9}");

    private static final Pattern CARD = Pattern.compile("\\d{15}|\\d{17}[\\dXx]");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{9,11}");
    private static final Pattern LOCAL = Pattern.compile("\\d{7,8}");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:电话|手机|座机|拨打|致电|微信)[^0-9]{0,3}$");

    private final String text;
    private final String plain;
    private final List<Redaction> found = new ArrayList<>();

    private Digits(String text) {
        this.text = text;
        this.plain = plain(text);
    }

    static List<Redaction> in(String text) {
        return new Digits(text).all();
    }

    /** The same with each digit as 0 to 9, whatever it is written with; as long as the text. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            plain.append(plain(text.charAt(at)));
        }
        return plain.toString();
    }

    private static char plain(char written) {
        int value = Character.digit(written, 10);
        int chinese = CHINESE.indexOf(written);
        if (value >= 0 || chinese >= 0) {
            return (char) ('0' + Math.max(value, chinese));
        }
        return switch (written) {
            case '零' -> '0';
            case '幺' -> '1';
            case 'Ｘ', 'ｘ' -> 'X';
            default -> written;
        };
    }

    private List<Redaction> all() {
        Matcher run = RUN.matcher(plain);
        while (run.find()) {
            List<Integer> places = new ArrayList<>();
            for (int at = run.start(); at < run.end(); at++) {
                if (Character.isLetterOrDigit(plain.charAt(at))) {
                    places.add(at);
                }
            }
            scan(places);
        }
        return found;
    }

    /** @param places where the digits of a run, or of what is left of it, stand */
    private void scan(List<Integer> places) {
        StringBuilder digits = new StringBuilder();
        places.forEach(it -> digits.append(plain.charAt(it)));
        Matcher sure = SURE.matcher(digits);
        if (sure.find()) {
            whole(places.subList(0, sure.start()), digits.substring(0, sure.start()));
            add(sure.group("card") != null ? Kind.ID_NUMBER : Kind.PHONE, places.subList(sure.start(), sure.end()));
            scan(places.subList(sure.end(), places.size()));
        } else {
            whole(places, digits.toString());
        }
    }

    /** What is a number by its length, or by the word before it. */
    private void whole(List<Integer> places, String digits) {
        if (CARD.matcher(digits).matches()) {
            add(Kind.ID_NUMBER, places);
        } else if (digits.endsWith("X") || digits.endsWith("x")) {
            // A letter that only follows the number.
            whole(places.subList(0, places.size() - 1), digits.substring(0, digits.length() - 1));
        } else if (LANDLINE.matcher(digits).matches()
                || LOCAL.matcher(digits).matches()
                        && ANNOUNCED.matcher(plain.substring(0, places.get(0))).find()) {
            add(Kind.PHONE, places);
        }
    }

    private void add(Kind kind, List<Integer> places) {
        found.add(Redaction.of(kind, places.get(0), places.get(places.size() - 1) + 1, text));
    }
}
