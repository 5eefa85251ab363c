package org.hotline12345.assessment.result;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a city decides about appeals. The regulation sets no limit of its own (A35). */
@ObjectClassDefinition(
        id = "org.hotline12345.assessment",
        name = "12345 hotline: assessment",
        description = "Limits of appeals against published results; the same on all nodes")
@interface AssessmentSettings {

    @AttributeDefinition(
            name = "申诉期限",
            description = "Working days after the day of publication in which a unit may appeal; the text says that a"
                    + " unit may appeal, and not until when")
    int appealWorkingDays() default 5;

    @AttributeDefinition(
            name = "答复期限",
            description = "Working days after the day of the appeal in which the center investigates and answers; the"
                    + " text says in time. Holds for what is filed from then on")
    int answerWorkingDays() default 10;
}
