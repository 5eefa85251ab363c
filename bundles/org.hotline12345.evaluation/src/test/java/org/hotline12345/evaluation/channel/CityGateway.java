package org.hotline12345.evaluation.channel;

import java.lang.annotation.Annotation;

/** The settings of a gateway in a test. */
@SuppressWarnings("all")
record CityGateway(String url, String body, String _secret, int answerMillis) implements GatewaySettings {

    static final String BODY =
            "{\"to\": [\"{phone}\"], \"message\": {\"text\": \"{text}\", \"ref\": \"{key}\"}, \"priority\": 3}";

    @Override
    public String hotline_evaluation_channel() {
        return "sms.city";
    }

    @Override
    public String hotline_evaluation_way() {
        return "SMS";
    }

    @Override
    public String secretHeader() {
        return "Authorization";
    }

    @Override
    public String receipt() {
        return "id";
    }

    @Override
    public int connectMillis() {
        return 2000;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return GatewaySettings.class;
    }
}
