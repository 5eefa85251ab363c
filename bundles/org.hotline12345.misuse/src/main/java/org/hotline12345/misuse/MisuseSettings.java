package org.hotline12345.misuse;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a city decides about marks; the regulation sets no time of its own (A38). */
@ObjectClassDefinition(id = "org.hotline12345.misuse", name = "恶意占用标记")
@interface MisuseSettings {

    @AttributeDefinition(name = "有效天数", description = "标记自确认之时起有效的天数；到期自动失效，续期须再由两人办理。只影响此后确认的标记")
    int days() default 30;
}
