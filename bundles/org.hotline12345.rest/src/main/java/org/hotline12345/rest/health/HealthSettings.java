package org.hotline12345.rest.health;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** From when on the platform's own work is too late. */
@ObjectClassDefinition(
        id = "org.hotline12345.rest.health",
        name = "12345 hotline: health",
        description = "From when on the platform's own work is too late")
@interface HealthSettings {

    @AttributeDefinition(name = "Outbox", description = "Seconds that an event may wait until modules are told of it")
    int outboxSeconds() default 60;

    @AttributeDefinition(name = "Receivers", description = "Seconds that an event may wait for one receiver")
    int receiverSeconds() default 300;

    @AttributeDefinition(name = "Watcher", description = "Seconds between two finished looks at limits")
    int watcherSeconds() default 60;
}
