package org.hotline12345.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.Clock;
import org.hotline12345.law.time.Grant;
import org.hotline12345.law.time.Pause;
import org.hotline12345.law.time.Reckoning;
import org.hotline12345.law.time.Term;

/**
 * Why each deadline of a ticket is where it is: the paragraph, and the days as they were counted.
 *
 * @param regulations whose words are quoted: those of the ticket's own
 * @param names the name of a unit
 * @param now what is overdue is seen from here
 */
record Explanation(Regulations regulations, Function<UnitId, String> names, Instant now) {

    List<String> of(Ticket ticket) {
        List<String> lines = new ArrayList<>();
        ticket.clocks().forEach(clock -> lines.addAll(of(clock, "", ticket)));
        for (Assignment assignment : ticket.assignments()) {
            String whose = "（第 " + assignment.number() + " 次转派，" + names.apply(assignment.unit()) + "）";
            assignment.clocks().forEach(clock -> lines.addAll(of(clock, whose, ticket)));
        }
        return lines;
    }

    private List<String> of(Clock clock, String whose, Ticket ticket) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of(clock.kind()) + whose);
        lines.add("  依据  " + clock.basis() + " " + words(clock.basis(), ticket));
        lines.add("  期限  " + term(clock.term()) + "，自 " + Times.second(clock.start()) + " 起");
        clock.grants().forEach(grant -> lines.add("  延长  " + grant(grant)));
        lines.addAll(counted(clock.reckoning()));
        clock.pauses().forEach(pause -> lines.add("  暂停  " + pause(pause)));
        lines.add("  到期  " + Times.second(clock.due()) + (clock.reckoning().estimated() ? "（暂估）" : ""));
        lines.add("  现状  " + state(clock));
        return lines;
    }

    private static List<String> counted(Reckoning reckoning) {
        List<String> lines = new ArrayList<>();
        if (!reckoning.counted().isEmpty()) {
            lines.add("  计入  " + reckoning.counted().stream().map(Times::day).collect(Collectors.joining("、")));
        }
        if (!reckoning.notable().isEmpty()) {
            lines.add("  放假调休  " + String.join("、", reckoning.notable()));
        }
        reckoning.gaps().forEach(gap -> lines.add("  暂估  " + gap));
        return lines;
    }

    private String words(String key, Ticket ticket) {
        return regulations
                .byId(ticket.regulation())
                .flatMap(law -> law.paragraph(key))
                .map(Paragraph::text)
                .orElseGet(() -> "（" + regulations.nameOf(ticket.regulation()) + "，条文未装载）");
    }

    private String state(Clock clock) {
        String late = clock.overdue(now) ? "，已超期" : "";
        return clock.stopped()
                .map(stopped -> "已于 " + Times.second(stopped) + " 停止" + late)
                .orElseGet(() -> (clock.paused() ? "暂停中" : "计时中") + late);
    }

    private static String term(Term term) {
        String counted = term.measure() == Term.Measure.WORKING_DAYS ? " 个" : " ";
        return term.amount() + counted + Words.of(term.measure());
    }

    private static String grant(Grant grant) {
        return grant.workingDays() + " 个工作日，于 " + Times.second(grant.at()) + " 同意（" + grant.basis() + "）";
    }

    private static String pause(Pause pause) {
        return Times.second(pause.from())
                + pause.to().map(to -> " 至 " + Times.second(to)).orElse(" 起") + "，" + Words.of(pause.reason());
    }
}
