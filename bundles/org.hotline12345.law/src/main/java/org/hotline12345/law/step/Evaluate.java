package org.hotline12345.law.step;

import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.ticket.Rating;

/**
 * 满意度评价. The requester rates the call service and the handling (A21).
 *
 * @param callService 话务服务
 * @param handling 办理情况
 * @param remark in the requester's words
 */
@Called("满意度评价")
public record Evaluate(Rating callService, Rating handling, Optional<String> remark) implements Step {

    public Evaluate {
        remark = remark == null ? Optional.empty() : remark;
    }
}
