package org.hotline12345.calendar;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A notice file that does not say clearly what it arranges, with all that is wrong with it. */
public final class BrokenNotice extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    BrokenNotice(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(joining("；")));
        this.flaws = List.copyOf(flaws);
    }

    BrokenNotice(int line, String wrong, String remedy) {
        this(List.of(new Flaw(line, wrong, remedy)));
    }

    /** In the order of their lines. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
