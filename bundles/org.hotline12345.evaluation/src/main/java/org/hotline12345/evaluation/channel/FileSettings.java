package org.hotline12345.evaluation.channel;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** A channel for development. */
@ObjectClassDefinition(
        id = "org.hotline12345.evaluation.file",
        name = "12345 hotline: invitations into a file",
        description = "For development: writes each invitation into a file instead of sending it")
@interface FileSettings {

    @AttributeDefinition(name = "Name", description = "The durable name of the channel")
    String hotline_evaluation_channel() default "file";

    @AttributeDefinition(name = "Way", description = "In whose place it stands: SMS, WEB, PHONE or APP")
    String hotline_evaluation_way() default "SMS";

    @AttributeDefinition(name = "File", description = "Where to write, a line of JSON for each invitation")
    String file();
}
