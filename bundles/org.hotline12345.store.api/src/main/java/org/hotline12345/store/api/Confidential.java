package org.hotline12345.store.api;

import org.hotline12345.law.ticket.Contact;

/**
 * What is kept apart from the ticket (A37).
 *
 * @param contact how the requester can be reached
 * @param queryCode 查询码, by which the requester is known
 */
public record Confidential(Contact contact, String queryCode) {

    /** Says nothing of what it holds, so that no log does. */
    @Override
    public String toString() {
        return "Confidential";
    }
}
