package org.hotline12345.document.paper;

/** Text that any format can write: neither control characters nor halves of characters. */
final class Printable {

    /** 〓, which printers set where they have no type. */
    private static final int NO_TYPE = 0x3013;

    private Printable() {}

    static String of(String text) {
        return text.codePoints()
                .map(it -> Character.isISOControl(it) || it == 0x2028 || it == 0x2029 ? ' ' : it)
                .map(it ->
                        it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE || it >= 0xFFFE && it <= 0xFFFF
                                ? NO_TYPE
                                : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
