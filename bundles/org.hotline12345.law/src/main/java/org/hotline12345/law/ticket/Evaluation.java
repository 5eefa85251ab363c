package org.hotline12345.law.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * 满意度评价. One rating by the requester (A21).
 *
 * @param at when it was given
 * @param callService how the call was served (话务服务)
 * @param handling how the matter was handled (办理情况)
 * @param remark in the requester's words
 */
public record Evaluation(Instant at, Rating callService, Rating handling, Optional<String> remark) {

    public Evaluation {
        remark = remark == null ? Optional.empty() : remark;
    }
}
