package org.hotline12345.statutes;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A file of limits that does not say clearly what it sets, with all that is wrong with it. */
public final class BrokenStatutes extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    BrokenStatutes(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(joining("；")));
        this.flaws = List.copyOf(flaws);
    }

    BrokenStatutes(int line, String wrong, String remedy) {
        this(List.of(new Flaw(line, wrong, remedy)));
    }

    /** In the order of their lines. */
    List<Flaw> flaws() {
        return flaws;
    }
}
