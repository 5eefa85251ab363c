package org.hotline12345.law.party;

/**
 * A county, or a township or street in one.
 *
 * @param code the national six-digit code of a county, or {@code 650421/鲁克沁镇} for what lies in it
 * @param name what people call it
 */
public record Place(String code, String name) {

    /** Whether {@code code} is this place or lies in it. */
    public boolean covers(String code) {
        return code.equals(this.code) || code.startsWith(this.code + "/");
    }
}
