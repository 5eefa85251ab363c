package org.hotline12345.assessment.kit;

import java.lang.annotation.Annotation;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.turpan.Turpan2021;
import org.hotline12345.law.turpan.TurpanReadings;

/** Turpan's regulation with the readings that it is shipped with. */
final class Law {

    private Law() {}

    static Regulation turpan() {
        return new Turpan2021(new Shipped());
    }

    /** The defaults of the settings, as the container would give them. */
    @SuppressWarnings("all")
    private static final class Shipped implements TurpanReadings {

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
}
