package org.hotline12345.itests.module;

import java.util.ArrayList;
import java.util.List;

/** Keeps ever more, where nobody can take it away. */
public final class ModuleHoarder {

    private static final List<Kept> KEPT = new ArrayList<>();
    private static final int MANY = 300_000;

    /** What is kept. */
    public static final class Kept {}

    public ModuleHoarder() {
        for (int i = 0; i < MANY; i++) {
            KEPT.add(new Kept());
        }
    }
}
