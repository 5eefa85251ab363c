package org.hotline12345.evaluation.smpp;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** A message center. */
@ObjectClassDefinition(
        id = "org.hotline12345.evaluation.smpp",
        name = "12345 hotline: invitations by SMPP",
        description = "A message center that takes short messages by SMPP 3.4")
@interface SmppSettings {

    @AttributeDefinition(name = "Name", description = "The durable name of the channel, such as sms.smpp")
    String hotline_evaluation_channel() default "sms.smpp";

    @AttributeDefinition(name = "Way", description = "Short messages")
    String hotline_evaluation_way() default "SMS";

    @AttributeDefinition(name = "Host", description = "Name or address of the message center")
    String host();

    @AttributeDefinition(name = "Port", description = "Its port")
    int port() default 2775;

    @AttributeDefinition(name = "TLS", description = "Whether the connection is encrypted")
    boolean tls() default false;

    @AttributeDefinition(name = "System id", description = "By which the message center knows the hotline")
    String systemId();

    @AttributeDefinition(
            name = "Password",
            description = "At most 8 characters, as SMPP has it",
            type = AttributeType.PASSWORD)
    String _password();

    @AttributeDefinition(name = "System type", description = "As agreed with the message center; mostly empty")
    String systemType() default "";

    @AttributeDefinition(name = "Source", description = "The number that the message comes from, such as 10612345")
    String source();

    @AttributeDefinition(name = "Country", description = "What stands before a mobile number")
    String country() default "86";

    @AttributeDefinition(name = "Time to connect", description = "Milliseconds")
    int connectMillis() default 3000;

    @AttributeDefinition(name = "Time to answer", description = "Milliseconds that the message center may take")
    int answerMillis() default 5000;
}
