package org.hotline12345.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.Return;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final String NUMBER = "20250328-000012";

    private final Console console = new Console("shanshan");

    @Test
    void listsTickets() throws Exception {
        List<String> lines = console.run(new ListTickets(), Map.of("status", "办理中", "limit", 5))
                .lines()
                .toList();

        assertTrue(lines.get(0).startsWith("编号 "), lines.get(0));
        assertEquals("20250328-000012  办理中  水电气热/停水  鄯善县  鄯善县    2025-04-02 23:59  停水", lines.get(1));
        assertTrue(lines.get(2).contains("--before " + NUMBER));
    }

    @Test
    void showsATicket() throws Exception {
        String shown = console.run(new ShowTicket(), Map.of("number", NUMBER));

        assertTrue(shown.contains("转派  鄯善县 shanshan  A17.1  转派鄯善县"), shown);
        assertTrue(shown.contains("可以办理：Sign（签收）"), shown);
        assertTrue(shown.contains("停水三天\n  没人管"), shown);
    }

    @Test
    void tellsWhy() throws Exception {
        assertTrue(console.run(new Why(), Map.of("number", NUMBER)).contains("  计入  2025-04-01 周二"));
    }

    @Test
    void listsUnits() throws Exception {
        assertTrue(console.run(new ListUnits(), Map.of()).contains("650421  鄯善县  区县人民政府  常设  是"));
    }

    @Test
    void approvesAUnit() throws Exception {
        assertEquals(
                "已同意 鄯善县（650421）接收工单，依据 1号\n",
                console.run(new ApproveUnit(), Map.of("unit", "650421", "document", "1号")));
        assertThrows(
                CommandException.class,
                () -> console.run(new ApproveUnit(), Map.of("unit", "nowhere", "document", "1号")));
    }

    @Test
    void quotesTheRegulation() throws Exception {
        assertTrue(
                console.run(new ShowRegulation(), Map.of("key", "A17")).endsWith("A17.1  " + Fakes.A17.text() + "\n"));
        assertThrows(CommandException.class, () -> console.run(new ShowRegulation(), Map.of("key", "A99")));
    }

    @Test
    void takesAStep() throws Exception {
        String told = console.run(
                new TakeStep(),
                Map.of(
                        "number",
                        NUMBER,
                        "step",
                        "Return",
                        "components",
                        List.of("reason=不属本单位", "basis=三定方案"),
                        "at",
                        "2025-03-28T10:00:00"));

        StepRequest request = console.door.taken.get(0);
        assertEquals(new Return(Optional.empty(), "不属本单位", "三定方案"), request.step());
        assertEquals(Optional.of(Instant.parse("2025-03-28T02:00:00Z")), request.at());
        assertTrue(told.startsWith(NUMBER + "  退回  →  办理中"), told);
    }

    @Test
    void takesAMatterIn() throws Exception {
        String told = console.run(
                new AcceptMatter(),
                Map.of("components", List.of("channel=电话", "kind=求助", "category=其他", "place=650421", "text=停水")));

        assertEquals(Optional.empty(), console.door.taken.get(0).ticket());
        assertTrue(told.contains("查询码 8Q2K"), told);
    }

    @Test
    void aRefusalNamesTheParagraphAndTheRemedy() {
        console.door.answer = Optional.of(new Reply.Refused(
                List.of(Objection.unlawful(Fakes.A17, "超过时限", "申请延期")), Optional.of(new Fakes.Short().citation())));

        CommandException refused = assertThrows(
                CommandException.class, () -> console.run(new TakeStep(), Map.of("number", NUMBER, "step", "Sign")));

        assertEquals("超过时限\n  依据：吐政办函〔2021〕33号 A17.1 " + Fakes.A17.text() + "\n  办法：申请延期", refused.getNiceHelp());
    }

    @Test
    void aStepThatIsNoneNamesThoseThatAre() {
        CommandException none = assertThrows(
                CommandException.class, () -> console.run(new TakeStep(), Map.of("number", NUMBER, "step", "Fly")));

        assertTrue(none.getNiceHelp().contains("Sign（签收）"), none.getNiceHelp());
    }

    @Test
    void whoHasNoPartInTheHotlineIsToldHowToSignIn() {
        CommandException stranger =
                assertThrows(CommandException.class, () -> new Console("nobody").run(new ListTickets(), Map.of()));

        assertTrue(stranger.getNiceHelp().contains("bin/client -u"), stranger.getNiceHelp());
    }

    @Test
    void aStoreThatDoesNotAnswerIsSaidSo() throws Exception {
        console.door.silent = true;

        CommandException silent = assertThrows(CommandException.class, () -> console.run(new ListTickets(), Map.of()));

        assertTrue(silent.getNiceHelp().contains("3 秒后重试"), silent.getNiceHelp());
        assertEquals(List.of(), console.complete(new TicketNumbers(), "hotline:why", ""));
    }

    @Test
    void aNumberThatIsNoneIsNoNumber() {
        assertThrows(CommandException.class, () -> console.run(new ShowTicket(), Map.of("number", "12")));
    }
}
