package org.hotline12345.document.paper;

/** The numbers of headings, from 一 to 九十九. */
public final class Numeral {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numeral() {}

    public static String of(int number) {
        String tens = number < 20 ? "十" : digit(number / 10) + "十";
        String ones = number % 10 == 0 ? "" : digit(number % 10);
        return number < 10 ? digit(number) : tens + ones;
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
