package org.hotline12345.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * What an editor writes.
 *
 * @param sort what sort of thing it is
 * @param title in a line
 * @param text what happened, or what is asked
 * @param explanation the policy explained; asked for where it is a hot question
 * @param unit which unit is exposed; asked for where one is
 * @param tickets those it is about
 * @param validFrom the first day on which it may be read, of Asia/Shanghai
 * @param validTo the last; left out where it has none
 * @param confirmed what the editor has looked at and leaves in the text, word for word
 */
public record PublicationForm(
        Sort sort,
        String title,
        String text,
        Optional<String> explanation,
        Optional<UnitId> unit,
        List<TicketNumber> tickets,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<String> confirmed) {

    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_TICKETS = 50;

    public PublicationForm {
        explanation = explanation == null ? Optional.empty() : explanation.filter(it -> !it.isBlank());
        unit = unit == null ? Optional.empty() : unit;
        tickets = tickets == null ? List.of() : tickets.stream().distinct().toList();
        validTo = validTo == null ? Optional.empty() : validTo;
        confirmed = confirmed == null ? List.of() : List.copyOf(confirmed);
    }

    List<Objection> objections() {
        Form form = new Form()
                .given("sort", sort, "填写 CASE、HOT_QUESTION 或 EXPOSURE")
                .line("title", title, "填写标题")
                .text("text", text, LONGEST_TEXT, "填写正文")
                .some("tickets", tickets, MOST_TICKETS, "填写所依据的工单编号")
                .given("validFrom", validFrom, "填写可以公开的第一天，如 2025-03-28");
        explanation.ifPresent(it -> form.text("explanation", it, LONGEST_TEXT, "填写政策解读"));
        boolean ends = validFrom == null || validTo.filter(validFrom::isAfter).isEmpty();
        return form.holds("validTo", ends, "公开期止于开始之前", "填写不早于 validFrom 的日期")
                .holds(
                        "explanation",
                        sort != Sort.HOT_QUESTION || explanation.isPresent(),
                        "热点问题没有政策解读",
                        "填写政策解读 explanation")
                .holds("unit", sort != Sort.EXPOSURE || unit.isPresent(), "没有写明曝光的单位", "填写单位编号，如 650421")
                .objections();
    }

    /** Everything that will be read, to be looked through. */
    List<String> texts() {
        return List.of(title, text, explanation.orElse(""));
    }
}
