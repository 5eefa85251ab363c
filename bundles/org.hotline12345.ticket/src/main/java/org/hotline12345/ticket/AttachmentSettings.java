package org.hotline12345.ticket;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which files are taken. */
@ObjectClassDefinition(
        id = "org.hotline12345.ticket.attachments",
        name = "12345 hotline: attachments",
        description = "Which files are taken")
@interface AttachmentSettings {

    @AttributeDefinition(name = "Largest", description = "MiB that a file may have, 1 to 1024")
    int largestMebibytes() default 20;

    @AttributeDefinition(name = "Most", description = "How many files a ticket may have")
    int mostPerTicket() default 50;

    @AttributeDefinition(name = "Types", description = "The media types that are taken; web pages never are")
    String[] types() default {
        "image/jpeg",
        "image/png",
        "image/gif",
        "image/webp",
        "image/heic",
        "application/pdf",
        "text/plain",
        "application/msword",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.ms-excel",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "audio/mpeg",
        "audio/vnd.wave",
        "audio/amr",
        "audio/mp4",
        "video/mp4",
        "video/3gpp"
    };

    @AttributeDefinition(
            name = "Unnamed",
            description = "Hours after which a content that came, and that no ticket names, is forgotten; at least 1")
    int unnamedHours() default 24;
}
