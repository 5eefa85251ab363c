package org.hotline12345.law.ticket;

/**
 * 履责意见. A document by which a unit proves that it has done its duty, signed by its leader (A23.3, A39).
 *
 * @param document the document: in words, or the hash of an {@link Attachment} of the ticket
 * @param signedBy the leader who signed it
 */
public record DutyStatement(String document, String signedBy) {}
