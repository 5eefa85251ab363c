package org.hotline12345.document.pdf;

import java.lang.annotation.Annotation;

/** Settings of a test. */
@SuppressWarnings("all")
record Fonts(String[] preferred, String[] further) implements FontSettings {

    static final Fonts NONE = new Fonts(new String[0], new String[0]);

    static Fonts further(String path) {
        return new Fonts(new String[0], new String[] {path});
    }

    static Fonts preferred(String path) {
        return new Fonts(new String[] {path}, new String[0]);
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return FontSettings.class;
    }
}
