package org.hotline12345.unit;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a unit's behaviour is granted. */
@ObjectClassDefinition(
        id = "org.hotline12345.unit.deliveries",
        name = "12345 hotline: deliveries to units",
        description = "What a unit's behaviour is granted before it is left out")
@interface DeliverySettings {

    @AttributeDefinition(
            name = "Time to answer",
            description = "Milliseconds that a behaviour may take to answer; then it is interrupted")
    int behaviourLimitMillis() default 1000;

    @AttributeDefinition(name = "Failures", description = "After how many failures in a row a behaviour is left out")
    int failuresInARow() default 3;

    @AttributeDefinition(name = "Rest", description = "Seconds that a behaviour is left out before it is tried again")
    int restSeconds() default 60;
}
