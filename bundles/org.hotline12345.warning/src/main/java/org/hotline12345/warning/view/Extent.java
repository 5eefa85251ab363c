package org.hotline12345.warning.view;

/** How much of the warnings is shown. */
public final class Extent {

    /** Rows of a list where nothing is said. */
    public static final int ROWS = 200;

    /** Rows of a list at most. */
    public static final int MOST_ROWS = 2_000;

    /** In how many days rises have begun where nothing is said. */
    public static final int DAYS = 56;

    /** In how many days at most. */
    public static final int MOST_DAYS = 366;

    private Extent() {}
}
