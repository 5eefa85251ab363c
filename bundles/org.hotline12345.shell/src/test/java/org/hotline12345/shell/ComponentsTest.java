package org.hotline12345.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.json.Steps;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.DispatchEach;
import org.hotline12345.law.step.FollowUp;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.RequestExtension;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Filing;
import org.hotline12345.law.ticket.Kind;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    @Test
    void everyStepCanBeTyped() {
        Step.kinds()
                .forEach(kind -> Components.of(kind)
                        .all()
                        .forEach(it -> assertFalse(it.type().getName().startsWith("java.util"), it.toString())));
    }

    @Test
    void readsWhatIsNested() throws Exception {
        RequestClosure step = (RequestClosure) read(
                RequestClosure.class,
                "assignment=2",
                "report.handledAt=2025-03-29T10:00:00+08:00",
                "report.result=已供水=恢复",
                "report.filing.filed=是",
                "report.filing.date=2025-03-29");

        ClosureReport report = step.report();
        Filing filing = report.filing().orElseThrow();
        assertEquals(Optional.of(2), step.assignment());
        assertEquals(Optional.of(Instant.parse("2025-03-29T02:00:00Z")), report.handledAt());
        assertEquals(Optional.of("已供水=恢复"), report.result());
        assertTrue(filing.filed());
        assertEquals(Optional.of(LocalDate.of(2025, 3, 29)), filing.date());
    }

    @Test
    void aValueMayBeSaidInTheWordsOfTheLaw() throws Exception {
        Accept step = (Accept) read(Accept.class, "channel=电话", "kind=complaint", "place=650421", "text=停水");

        assertEquals(Channel.PHONE, step.channel());
        assertEquals(Kind.COMPLAINT, step.kind());
    }

    @Test
    void theIdOfAUnitIsTypedAsItIs() throws Exception {
        assertEquals(new UnitId("650421"), ((Dispatch) read(Dispatch.class, "unit=650421")).unit());
    }

    @Test
    void listsAreTypedWithCommasOfEitherWidth() throws Exception {
        DispatchEach step = (DispatchEach) read(DispatchEach.class, "units=water, power，gas、", "note=分别办理");

        assertEquals(List.of(new UnitId("water"), new UnitId("power"), new UnitId("gas")), step.units());
        assertEquals(Optional.of("分别办理"), step.note());
    }

    @Test
    void numbersAndTruthAreTyped() throws Exception {
        assertEquals(3, ((RequestExtension) read(RequestExtension.class, "workingDays=3", "reason=跨部门")).workingDays());
        assertTrue(((FollowUp) read(FollowUp.class, "channel=PHONE", "reason=推诿", "unitsFault=是")).unitsFault());
    }

    @Test
    void saysWhatCanBeTyped() {
        CommandException unknown = assertThrows(CommandException.class, () -> read(Dispatch.class, "speed=5"));
        CommandException none = assertThrows(CommandException.class, () -> read(Dispatch.class, "650421"));
        CommandException number =
                assertThrows(CommandException.class, () -> read(RequestClosure.class, "assignment=第一"));

        assertTrue(unknown.getNiceHelp().contains("unit、note"), unknown.getNiceHelp());
        assertTrue(none.getNiceHelp().contains("名称=内容"), none.getNiceHelp());
        assertTrue(number.getNiceHelp().contains("整数"), number.getNiceHelp());
    }

    private static Step read(Class<? extends Step> kind, String... typed) throws CommandException {
        return new Steps().read(kind.getSimpleName(), Components.of(kind).read(List.of(typed)));
    }
}
