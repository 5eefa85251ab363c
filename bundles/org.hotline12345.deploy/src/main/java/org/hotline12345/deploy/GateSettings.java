package org.hotline12345.deploy;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How large a module may be that is put into a folder of modules. */
@ObjectClassDefinition(
        name = "12345 hotline: the gate of deploy/",
        description = "A module that is larger is not installed, since reading it could cost everybody the memory")
@interface GateSettings {

    @AttributeDefinition(description = "Megabytes that a module has at most when it is unpacked")
    int mostMegabytes() default 256;

    @AttributeDefinition(
            description = "Kilobytes that one of its descriptors has at most: a file in META-INF, OSGI-INF or HOTLINE-INF")
    int mostDescriptorKilobytes() default 1024;
}
