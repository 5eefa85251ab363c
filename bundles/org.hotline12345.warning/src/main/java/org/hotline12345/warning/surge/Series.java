package org.hotline12345.warning.surge;

/**
 * What is counted together.
 *
 * @param theme the first level of the category, such as {@code 水电气热}
 * @param place a place's code; {@link #CITY} for all places together
 */
public record Series(String theme, String place) {

    /** All places together. */
    public static final String CITY = "";

    /** The theme in the whole city. */
    public Series inCity() {
        return new Series(theme, CITY);
    }
}
