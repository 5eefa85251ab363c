package org.hotline12345.ticket;

import java.lang.annotation.Annotation;

/** Small limits: a MiB, and three files. */
@SuppressWarnings("all")
record SmallFiles() implements AttachmentSettings {

    @Override
    public int largestMebibytes() {
        return 1;
    }

    @Override
    public int mostPerTicket() {
        return 3;
    }

    @Override
    public String[] types() {
        return new String[] {"image/jpeg", "application/pdf", "text/plain", "text/html"};
    }

    @Override
    public int unnamedHours() {
        return 24;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return AttachmentSettings.class;
    }
}
