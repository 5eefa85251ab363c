package org.hotline12345.supervision;

import java.util.Optional;
import org.hotline12345.law.procedure.Objection;

/** Whether what a person says can be kept and read. */
final class Texts {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_LINE = 200;

    private Texts() {}

    static Optional<Objection> against(String where, String text, String remedy) {
        return against(where, text, LONGEST, remedy);
    }

    static Optional<Objection> againstLine(String where, String text, String remedy) {
        return against(where, text, LONGEST_LINE, remedy);
    }

    private static Optional<Objection> against(String where, String text, int longest, String remedy) {
        if (text == null || text.isBlank()) {
            return Optional.of(Objection.invalid(where, "缺少 " + where, remedy));
        }
        return text.codePointCount(0, text.length()) > longest
                ? Optional.of(Objection.invalid(where, where + " 超过 " + longest + " 字", "缩短后重新提交"))
                : Optional.empty();
    }
}
