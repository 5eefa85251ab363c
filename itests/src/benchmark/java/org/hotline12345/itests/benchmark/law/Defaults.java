package org.hotline12345.itests.benchmark.law;

import java.lang.annotation.Annotation;
import org.hotline12345.law.turpan.TurpanReadings;

/** The readings as they are configured where nobody has configured them. */
final class Defaults implements TurpanReadings {

    @Override
    public int centerTargetMinutes() {
        return 15;
    }

    @Override
    public int evaluationWindowHours() {
        return 168;
    }

    @Override
    public int extensionCapDays() {
        return 30;
    }

    @Override
    public String warnings() {
        return "50, 80";
    }

    @Override
    public int appealWorkingDays() {
        return 5;
    }

    @Override
    public int appealAnswerWorkingDays() {
        return 10;
    }

    @Override
    public int earlyClosingPercent() {
        return 50;
    }

    @Override
    public String recusals() {
        return "RATING_BY_PHONE, KNOWLEDGE, REFERRAL, PUBLICATION, MISUSE";
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return TurpanReadings.class;
    }
}
