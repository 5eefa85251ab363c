package org.hotline12345.law.turpan;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the office that answers to the law decides where the text leaves room. */
@ObjectClassDefinition(
        name = "吐政办函〔2021〕33号: readings",
        description =
                "How the regulation is read where its text leaves room. A ticket keeps the readings under which it was taken.")
public @interface TurpanReadings {

    @AttributeDefinition(
            name = "中心处理目标",
            description =
                    "Minutes that the center gives itself from intake to dispatch, answer or declining; the text sets none.")
    int centerTargetMinutes() default 15;

    @AttributeDefinition(
            name = "评价时间",
            description =
                    "Hours in which the requester may rate after closing; the text sets none. Later counts as not rated.")
    int evaluationWindowHours() default 168;

    @AttributeDefinition(
            name = "延期上限",
            description =
                    "Working days that all extensions of a unit may be together; counts the extensions, not the limit itself.")
    int extensionCapDays() default 30;

    @AttributeDefinition(
            name = "预警",
            description =
                    "Shares of a limit, in percent, at which it is warned, such as 50, 80; that it is over is always noted.")
    String warnings() default "50, 80";

    @AttributeDefinition(
            name = "申诉期限",
            description =
                    "Working days after the day of publication in which a unit may appeal against a result; the text sets none.")
    int appealWorkingDays() default 5;

    @AttributeDefinition(
            name = "申诉答复期限",
            description =
                    "Working days after the day of an appeal in which the center investigates and answers; the text says"
                            + " in time. Holds for what is filed from then on.")
    int appealAnswerWorkingDays() default 10;

    @AttributeDefinition(
            name = "提前办结",
            description =
                    "Percent of the time that a matter has, in whole tenths from 10 to 90, within which its closing is"
                            + " early and earns a bonus; the text says early. Holds for results that are drafted from then on.")
    int earlyClosingPercent() default 50;

    @AttributeDefinition(
            name = "回避",
            description =
                    "What nobody does to work in which they had a hand themselves: taking down what a requester says of it on the"
                            + " telephone (RATING_BY_PHONE, article 21), reviewing a revision of the knowledge base (KNOWLEDGE, 25),"
                            + " approving a report to discipline inspection (REFERRAL, 31), agreeing to what is published"
                            + " (PUBLICATION, 32), confirming a mark of malicious use (MISUSE, 38). The text says what is done and"
                            + " not by whom; what is left out here anybody does who may.")
    String recusals() default "RATING_BY_PHONE, KNOWLEDGE, REFERRAL, PUBLICATION, MISUSE";
}
