package org.hotline12345.unit;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When a unit that is away has left. */
@ObjectClassDefinition(
        id = "org.hotline12345.unit.departures",
        name = "12345 hotline: departures of units",
        description = "When a unit whose bundle is away has left, so that its open assignments pass to its parent")
@interface DepartureSettings {

    @AttributeDefinition(
            name = "Grace",
            description = "Seconds that a unit's bundle may be away, so that an update is not taken for a departure")
    int departureGraceSeconds() default 10;

    @AttributeDefinition(
            name = "Grace at the start",
            description = "Seconds after the start of the platform in which bundles are still expected to arrive")
    int startGraceSeconds() default 120;

    @AttributeDefinition(
            name = "Grace of nodes",
            description = "Hours after which a node that is silent is given up: units that only it had have then left")
    int nodeGraceHours() default 24;
}
