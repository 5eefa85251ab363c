package org.hotline12345.catalogue.file;

/** A file that is no module that can be taken in. Its message is a sentence in Chinese. */
public final class UnfitFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public UnfitFile(String wrong, String remedy) {
        super(wrong, null, false, false);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
