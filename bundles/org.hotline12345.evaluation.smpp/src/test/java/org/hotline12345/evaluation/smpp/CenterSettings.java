package org.hotline12345.evaluation.smpp;

import java.lang.annotation.Annotation;

/** The message center of a test. */
@SuppressWarnings("all")
record CenterSettings(int port, String _password) implements SmppSettings {

    @Override
    public String hotline_evaluation_channel() {
        return "sms.smpp";
    }

    @Override
    public String hotline_evaluation_way() {
        return "SMS";
    }

    @Override
    public String host() {
        return "localhost";
    }

    @Override
    public boolean tls() {
        return false;
    }

    @Override
    public String systemId() {
        return "hotline";
    }

    @Override
    public String systemType() {
        return "";
    }

    @Override
    public String source() {
        return "10612345";
    }

    @Override
    public String country() {
        return "86";
    }

    @Override
    public int connectMillis() {
        return 2000;
    }

    @Override
    public int answerMillis() {
        return 5000;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return SmppSettings.class;
    }
}
