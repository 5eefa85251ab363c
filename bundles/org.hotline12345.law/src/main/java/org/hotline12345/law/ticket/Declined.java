package org.hotline12345.law.ticket;

import java.util.Optional;

/**
 * 不予受理. Why a matter was not taken on (A10), and what the requester was told (A13).
 *
 * @param ground the key of the paragraph, such as {@code A10.2}
 * @param explanation what the requester was told
 * @param handedOverTo the emergency line to which the matter was handed over, such as 110
 */
public record Declined(String ground, String explanation, Optional<String> handedOverTo) {

    public Declined {
        handedOverTo = handedOverTo == null ? Optional.empty() : handedOverTo;
    }
}
