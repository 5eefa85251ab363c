package org.hotline12345.catalogue.node;

/**
 * What the city has decided about nodes that are silent. It is decided once, for the units that a node has, and holds for what it said of
 * modules too.
 */
@interface SilentNodes {

    String PID = "org.hotline12345.unit.departures";

    int nodeGraceHours() default 24;
}
