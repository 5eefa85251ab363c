package org.hotline12345.store.jpa;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the keys are under which requesters' contacts are kept. */
@ObjectClassDefinition(
        id = "org.hotline12345.store.keys",
        name = "12345 hotline: keys of the contacts",
        description = "Where the keys are under which the contacts of requesters are encrypted and found")
@interface KeySettings {

    @AttributeDefinition(
            name = "Key file",
            description = "Made at the first start on a new database; the same on every node. Empty for "
                    + "hotline.keys in the etc folder")
    String keyFile() default "";

    @AttributeDefinition(
            name = "Lost keys",
            description = "Ids of keys that are lost for good: the contacts under them are given up, and the platform "
                    + "starts without them")
    String[] lostKeys() default {};
}
