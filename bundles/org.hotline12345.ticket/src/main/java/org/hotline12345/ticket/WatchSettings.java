package org.hotline12345.ticket;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How often open tickets are looked after. */
@ObjectClassDefinition(
        id = "org.hotline12345.ticket.watcher",
        name = "12345 hotline: watching of limits",
        description = "How often open tickets are looked after")
@interface WatchSettings {

    @AttributeDefinition(
            name = "Limits",
            description = "Seconds between two looks at limits that are to warn or run out")
    int limitsSeconds() default 2;

    @AttributeDefinition(
            name = "Joined tickets and calendar",
            description = "Seconds between two looks at tickets that were joined to others, and at the working days")
    int restSeconds() default 10;

    @AttributeDefinition(
            name = "Quiet of notices",
            description =
                    "Seconds for which no notice of working days may have come or gone before limits are counted anew")
    int noticesQuietSeconds() default 30;
}
