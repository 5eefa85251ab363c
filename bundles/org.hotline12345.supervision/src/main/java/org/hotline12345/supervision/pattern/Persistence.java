package org.hotline12345.supervision.pattern;

/**
 * 连续反复. From when on complaints are repeated for long.
 *
 * @param months how many months must lie between the first and the last, at least 1
 * @param matters how many there must be, at least 2
 * @param gapDays how many days may lie between one and the next; more, and they are not the same complaint any more
 */
public record Persistence(int months, int matters, int gapDays) {

    public Persistence {
        if (months < 1 || matters < 2 || gapDays < 1) {
            throw new IllegalArgumentException("months and gapDays are at least 1, matters at least 2: " + months + ", "
                    + gapDays + ", " + matters);
        }
    }
}
