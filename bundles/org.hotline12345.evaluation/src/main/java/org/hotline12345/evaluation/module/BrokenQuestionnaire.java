package org.hotline12345.evaluation.module;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;

/** A file that brings no questionnaire, with all that is wrong with it. */
public final class BrokenQuestionnaire extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    BrokenQuestionnaire(List<Flaw> flaws) {
        super(sorted(flaws).stream().map(Flaw::toString).collect(joining("；")));
        this.flaws = sorted(flaws);
    }

    private static List<Flaw> sorted(List<Flaw> flaws) {
        return flaws.stream().sorted(Comparator.comparing(Flaw::line)).toList();
    }

    /** In the order of their lines. */
    List<Flaw> flaws() {
        return flaws;
    }
}
