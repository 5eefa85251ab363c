package org.hotline12345.publication;

import org.hotline12345.law.Called;

/**
 * 隐去. A place in a text that may tell who somebody is.
 *
 * @param kind what it tells
 * @param start where it begins, in characters of Java
 * @param end where it ends, exclusive
 * @param words what stands there
 * @param instead what is to stand there
 */
public record Redaction(Kind kind, int start, int end, String words, String instead) {

    /** What it tells; of what overlaps the earlier kind counts. */
    public enum Kind {
        /** The requester's own name, number or address, as left with the hotline. */
        @Called("诉求人信息")
        REQUESTER("〔诉求人〕"),
        @Called("证件号码")
        ID_NUMBER("〔证件〕"),
        @Called("电话号码")
        PHONE("〔联系方式〕"),
        @Called("车牌号")
        PLATE("〔车牌〕"),
        @Called("详细地址")
        ADDRESS("〔地址〕"),
        @Called("姓名")
        NAME("某某");

        private final String instead;

        Kind(String instead) {
            this.instead = instead;
        }

        /** Whether it must never be published; of the others an editor decides. */
        public boolean certain() {
            return this == REQUESTER || this == ID_NUMBER || this == PHONE;
        }
    }

    static Redaction of(Kind kind, int start, int end, String text) {
        return new Redaction(kind, start, end, text.substring(start, end), kind.instead);
    }

    /** With another word in its place. */
    Redaction by(String other) {
        return new Redaction(kind, start, end, words, other);
    }

    boolean overlaps(Redaction other) {
        return start < other.end && other.start < end;
    }
}
