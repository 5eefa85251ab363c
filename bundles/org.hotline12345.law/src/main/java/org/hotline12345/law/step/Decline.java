package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 不予受理. Declines a matter and tells the requester so (A10, A13).
 *
 * @param ground the key of the ground, such as {@code A10.1}
 * @param explanation what the requester was told
 * @param handedOverTo the emergency line to which the matter was handed over, such as 110
 */
@Called("不予受理")
public record Decline(String ground, String explanation, Optional<String> handedOverTo) implements Step {

    public Decline {
        handedOverTo = handedOverTo == null ? Optional.empty() : handedOverTo;
    }
}
