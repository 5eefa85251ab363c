package org.hotline12345.knowledge;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a city decides about the upkeep of its knowledge base. The regulation sets no limit of its own (A25). */
@ObjectClassDefinition(name = "Knowledge base")
@interface KnowledgeSettings {

    @AttributeDefinition(
            description = "Working days in which a unit corrects or writes what the call desk reported; the day"
                    + " of the report does not count. Holds for what is reported from then on")
    int taskWorkingDays() default 3;

    @AttributeDefinition(description = "Days after which a published article is overdue for review by its unit")
    int reviewAfterDays() default 365;
}
