package org.hotline12345.store.jpa;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the key is by which requesters are found. */
@ObjectClassDefinition(
        id = "org.hotline12345.store.phone",
        name = "12345 hotline: key of the phone numbers",
        description = "Where the key is by which the earlier matters of a requester are found")
@interface PhoneKeySettings {

    @AttributeDefinition(
            name = "Key file",
            description = "Made at the first start where it is missing; the same on every node. Empty for "
                    + "hotline-phone.key in the etc folder")
    String keyFile() default "";
}
