package org.hotline12345.evaluation.asking;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How requesters are asked. */
@ObjectClassDefinition(
        id = "org.hotline12345.evaluation",
        name = "12345 hotline: asking for ratings",
        description = "How requesters are asked to rate; the same on all nodes")
@interface AskingSettings {

    @AttributeDefinition(
            name = "Link",
            description = "What stands before the token of a link: a page of the city that calls /api/evaluation/TOKEN")
    String linkPrefix() default "http://localhost:8181/api/evaluation/";

    @AttributeDefinition(
            name = "Languages",
            description = "In which languages the message is, one after the other: zh, ug, or both with a comma")
    String languages() default "zh";

    @AttributeDefinition(name = "Per day", description = "How many invitations a telephone number is sent in a day")
    int perDay() default 3;

    @AttributeDefinition(
            name = "Per month",
            description = "How many invitations a telephone number is sent in a calendar month")
    int perMonth() default 10;

    @AttributeDefinition(
            name = "Quiet from",
            description = "From which hour on nobody is asked, 0 to 23, Asia/Shanghai")
    int quietFrom() default 21;

    @AttributeDefinition(
            name = "Quiet to",
            description = "From which hour on requesters are asked again; the same as quietFrom where no hour is quiet")
    int quietTo() default 9;

    @AttributeDefinition(
            name = "Reminder",
            description = "Hours after which a requester who has not rated is reminded, once; 0 for never")
    int reminderHours() default 72;

    @AttributeDefinition(name = "Round", description = "Seconds between two looks at who is to be asked")
    int roundSeconds() default 5;

    @AttributeDefinition(
            name = "Time of a call",
            description = "Seconds that a channel may take; then it is interrupted and has failed")
    int callSeconds() default 10;

    @AttributeDefinition(name = "Failures", description = "After how many failures in a row a channel is left alone")
    int failuresInARow() default 3;

    @AttributeDefinition(
            name = "电话评价：多久以后",
            description = "Minutes after which a person phones a requester whom no message has reached")
    int phoneAfterMinutes() default 60;

    @AttributeDefinition(
            name = "电话评价：再次拨打",
            description = "Hours after which a requester who did not answer is phoned again")
    int phoneAgainHours() default 4;

    @AttributeDefinition(
            name = "电话评价：次数",
            description = "How often a requester is phoned who does not answer; then nobody phones any more")
    int phoneTries() default 3;
}
