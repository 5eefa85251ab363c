package org.hotline12345.unit.city;

/** A city file that cannot be used: which file, where in it, and what is wrong there. */
public final class CityFileBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CityFileBroken(String file, String where, String what) {
        super("City file " + file + ", " + where + ": " + what);
    }
}
