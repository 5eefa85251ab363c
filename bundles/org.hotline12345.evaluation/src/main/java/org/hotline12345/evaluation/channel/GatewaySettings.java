package org.hotline12345.evaluation.channel;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** A gateway that speaks HTTP. */
@ObjectClassDefinition(
        id = "org.hotline12345.evaluation.http",
        name = "12345 hotline: invitations by an HTTP gateway",
        description = "A gateway for messages, notices or calls that takes JSON by HTTP")
@interface GatewaySettings {

    @AttributeDefinition(name = "Name", description = "The durable name of the channel, such as sms.city")
    String hotline_evaluation_channel();

    @AttributeDefinition(name = "Way", description = "By which way it reaches people: SMS, WEB, PHONE or APP")
    String hotline_evaluation_way() default "SMS";

    @AttributeDefinition(name = "Address", description = "Where to post, http or https")
    String url();

    @AttributeDefinition(
            name = "Body",
            description = "JSON, in whose texts {phone}, {text}, {link}, {ticket}, {key} and {until} are filled in")
    String body() default "{\"phone\": \"{phone}\", \"text\": \"{text}\", \"key\": \"{key}\"}";

    @AttributeDefinition(name = "Header of the secret", description = "In which header the secret stands")
    String secretHeader() default "Authorization";

    @AttributeDefinition(
            name = "Secret",
            description = "What stands in that header, such as Bearer and a token; empty for no such header",
            type = AttributeType.PASSWORD)
    String _secret() default "";

    @AttributeDefinition(name = "Receipt", description = "The component of the answer that holds the id of the message")
    String receipt() default "id";

    @AttributeDefinition(name = "Time to connect", description = "Milliseconds")
    int connectMillis() default 3000;

    @AttributeDefinition(
            name = "Time to answer",
            description = "Milliseconds; less than callSeconds of org.hotline12345.evaluation")
    int answerMillis() default 8000;
}
