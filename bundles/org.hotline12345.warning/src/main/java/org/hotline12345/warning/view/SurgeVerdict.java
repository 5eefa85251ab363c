package org.hotline12345.warning.view;

import java.util.List;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.warning.surge.Verdict;

/**
 * What a person says of a warning.
 *
 * @param verdict what it was
 * @param note why, at most 300 characters
 */
public record SurgeVerdict(Verdict verdict, String note) {

    private static final int LONGEST = 300;

    /** What it lacks, or has too much of. */
    public List<Objection> objections() {
        boolean said = note != null && !note.isBlank();
        return new Form()
                .given("verdict", verdict, "填写 NOTED（已知悉）、REAL（属实）或 FALSE_ALARM（误报）")
                .holds("note", said, "缺少 note", "写明判断的依据")
                .holds("note", !said || note.length() <= LONGEST, "note 超过 " + LONGEST + " 字", "缩短说明")
                .objections();
    }
}
