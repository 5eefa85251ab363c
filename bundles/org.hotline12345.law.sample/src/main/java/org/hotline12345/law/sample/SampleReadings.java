package org.hotline12345.law.sample;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the office that answers to the law decides where the text leaves room. */
@ObjectClassDefinition(
        name = "样政办〔2026〕1号（示例）: readings",
        description = "How the sample regulation is read. A ticket keeps the readings under which it was taken.")
public @interface SampleReadings {

    @AttributeDefinition(
            name = "施行日期",
            description =
                    "First day on which it judges tickets, such as 2026-01-01. As it comes, it judges none: it is a sample.")
    String inForce() default "9999-12-31";

    @AttributeDefinition(
            name = "评价时间",
            description = "Days in which the requester may rate after closing, 1 to 99; the text sets none.")
    int evaluationDays() default 3;
}
