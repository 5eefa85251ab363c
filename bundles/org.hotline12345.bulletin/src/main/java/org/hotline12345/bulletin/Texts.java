package org.hotline12345.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;

/**
 * What people write into a bulletin tells of nobody (A37). Figures can not; a telephone number or that of an identity card is
 * found by its length, with gaps and in full width too. A name is for the editor to see.
 */
final class Texts {

    /** No count of this city is as long, and no number by which somebody can be reached is shorter. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[\\s\\-－—–·.()（）]?\\p{Nd}){6,}");

    /** Days, months and spans of years, such as 2026-03-01 and 2025-2026, are no such numbers. */
    private static final Pattern TIMES =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?:[-—–](?:19|20)\\d{2}|-\\d{2}(?:-\\d{2})?)(?!\\d)");

    private final Grounds secrecy;
    private final List<Objection> found = new ArrayList<>();

    /** @param secrecy on which refusals rest */
    Texts(Grounds secrecy) {
        this.secrecy = secrecy;
    }

    /** Looks through a text; quotes nothing of it. */
    Texts look(String where, String text) {
        String plain = text == null ? "" : TIMES.matcher(text).replaceAll("年");
        if (NUMBER.matcher(plain).find()) {
            found.add(secrecy.unlawful(where, where + " 含有连续 7 位以上的数字，可能是电话或证件号码", "删去号码；大数写作“万”"));
        }
        return this;
    }

    Texts look(List<BulletinRemark> remarks) {
        for (int at = 0; at < remarks.size(); at++) {
            look("remarks[" + at + "].text", remarks.get(at).text());
        }
        return this;
    }

    List<Objection> found() {
        return found;
    }
}
