package org.hotline12345.law.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * 办理情况. What a unit reports when it asks for closure (A19). Items may be missing here; the law says which may not.
 *
 * @param handledAt 办理时间
 * @param handledBy 具体办理事项的单位
 * @param personInCharge 经办人
 * @param result 办理结果
 * @param legalBasis 法律法规政策依据
 * @param reply 回复诉求人的情况
 * @param filing 立案, of a complaint
 */
public record ClosureReport(
        Optional<Instant> handledAt,
        Optional<String> handledBy,
        Optional<String> personInCharge,
        Optional<String> result,
        Optional<String> legalBasis,
        Optional<String> reply,
        Optional<Filing> filing) {

    public ClosureReport {
        handledAt = handledAt == null ? Optional.empty() : handledAt;
        handledBy = given(handledBy);
        personInCharge = given(personInCharge);
        result = given(result);
        legalBasis = given(legalBasis);
        reply = given(reply);
        filing = filing == null ? Optional.empty() : filing;
    }

    private static Optional<String> given(Optional<String> value) {
        return value == null ? Optional.empty() : value.filter(it -> !it.isBlank());
    }
}
