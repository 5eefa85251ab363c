package org.hotline12345.law.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what a form lacks, or has too much of, before anybody judges what it says. For one form, on one thread. */
public final class Form {

    /** Characters that one line may have. */
    public static final int LINE = 500;

    private final List<Objection> found = new ArrayList<>();

    /** A text that must be there, of at most so many characters. */
    public Form text(String where, String text, int longest, String remedy) {
        if (text == null || text.isBlank()) {
            return missing(where, remedy);
        }
        boolean fits = text.codePointCount(0, text.length()) <= longest;
        return holds(where, fits, where + " 超过 " + longest + " 字", "缩短后重新提交");
    }

    /** A text of one line that must be there. */
    public Form line(String where, String text, String remedy) {
        return text(where, text, LINE, remedy);
    }

    /** A value that must be there; null where it was left out. */
    public Form given(String where, Object value, String remedy) {
        return value == null ? missing(where, remedy) : this;
    }

    /** Some of which there must be at least one and at most so many; null where they were left out. */
    public Form some(String where, Collection<?> values, int most, String remedy) {
        if (values == null || values.isEmpty()) {
            return missing(where, remedy);
        }
        return holds(where, values.size() <= most, where + " 超过 " + most + " 项", "减少后重新提交");
    }

    /** Whatever else must be so. */
    public Form holds(String where, boolean so, String text, String remedy) {
        if (!so) {
            found.add(Objection.invalid(where, text, remedy));
        }
        return this;
    }

    /** All that was found; empty where the form is complete. */
    public List<Objection> objections() {
        return List.copyOf(found);
    }

    private Form missing(String where, String remedy) {
        return holds(where, false, "缺少 " + where, remedy);
    }
}
