package org.hotline12345.ticket.courier;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What those who hear of steps are granted. */
@ObjectClassDefinition(
        id = "org.hotline12345.ticket.receivers",
        name = "12345 hotline: receivers of events",
        description = "What a receiver of events is granted before it is left alone for a while; the same on all nodes")
@interface ReceiverSettings {

    @AttributeDefinition(
            name = "Time of a call",
            description = "Milliseconds that a call may take; then it is interrupted and has failed")
    int callLimitMillis() default 1000;

    @AttributeDefinition(name = "Failures", description = "After how many failures in a row a receiver is left alone")
    int failuresInARow() default 3;
}
