package org.hotline12345.knowledge.module;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;

/** A file that brings no article, with all that is wrong with it. */
public final class BrokenArticle extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    BrokenArticle(List<Flaw> flaws) {
        super(sorted(flaws).stream().map(Flaw::toString).collect(joining("；")));
        this.flaws = sorted(flaws);
    }

    BrokenArticle(int line, String wrong, String remedy) {
        this(List.of(new Flaw(line, wrong, remedy)));
    }

    private static List<Flaw> sorted(List<Flaw> flaws) {
        return flaws.stream().sorted(Comparator.comparing(Flaw::line)).toList();
    }

    /** In the order of their lines. */
    List<Flaw> flaws() {
        return flaws;
    }
}
