package org.hotline12345.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Objection;

/**
 * 参训人员. Somebody who is to be taught. Days are of Asia/Shanghai.
 *
 * @param id the account, or what else the unit knows them by
 * @param name what people call them
 * @param unit where they work
 * @param audience as what they are taught
 * @param since the first day on which they work so
 * @param until the last; empty while they do
 */
public record Trainee(
        String id, String name, UnitId unit, Audience audience, LocalDate since, Optional<LocalDate> until) {

    private static final int LONGEST_ID = 100;

    public Trainee {
        until = until == null ? Optional.empty() : until;
    }

    List<Objection> objections() {
        return new Form()
                .text("id", id, LONGEST_ID, "填写账号")
                .line("name", name, "填写姓名")
                .given("unit", unit, "填写单位编号，如 650421")
                .given("audience", audience, "填写 MANAGER、CALL_TAKER 或 UNIT_OFFICER")
                .given("since", since, "填写到岗日期，如 2025-03-28")
                .holds("until", since == null || until.filter(since::isAfter).isEmpty(), "离岗早于到岗", "填写不早于 since 的日期")
                .objections();
    }

    /** Whether they worked so on any of these days. */
    boolean working(LocalDate from, LocalDate to) {
        return !since.isAfter(to) && until.filter(from::isAfter).isEmpty();
    }
}
