package org.hotline12345.ticket.alike;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How far back is looked for what may be the same matter. */
@ObjectClassDefinition(
        id = "org.hotline12345.ticket.alike",
        name = "12345 hotline: likely same matters",
        description = "How far back is looked for what may be the same matter")
@interface AlikeSettings {

    @AttributeDefinition(name = "Closed", description = "Days for which a closed ticket of the same requester counts")
    int closedDays() default 180;

    @AttributeDefinition(
            name = "Of others",
            description = "Days for which a running ticket of another requester at the same place counts")
    int othersDays() default 30;

    @AttributeDefinition(name = "Shown", description = "How many are shown at most")
    int shown() default 5;
}
