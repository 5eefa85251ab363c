package org.hotline12345.soap.api.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.soap.api.problem.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RefusalsTest {

    @Test
    void whatWasDoneIsTheAnswer() {
        assertEquals("done", Refusals.granted(Ruling.granted("done")));
    }

    @Test
    void whatWasNotDoneIsAProblem() {
        Ruling<String> refused = new Ruling.Refused<>(
                List.of(Objection.invalid("why", "缺少 why", "填写理由"), Objection.invalid("to", "缺少 to", "填写机关")),
                Optional.empty());
        Problem problem = problem(() -> Refusals.granted(refused));
        assertEquals(Kind.INVALID, problem.kind());
        assertEquals(Optional.of("why"), problem.where());
        assertEquals("缺少 to", problem.further().get(0).text());

        Problem none = problem(() -> Refusals.granted(Ruling.unknown("number", "没有标记 9", "另选")));
        assertEquals(Kind.UNKNOWN, none.kind());
        assertEquals(Optional.of("number"), none.where());
        assertEquals(Optional.of("另选"), none.remedy());
    }

    @Test
    void whoHasNotSignedInIsAskedTo() {
        assertEquals(
                Kind.FORBIDDEN,
                problem(() -> Refusals.requireStaff(Actor.anyone())).kind());
        assertDoesNotThrow(() -> Refusals.requireStaff(Actor.of("center", Role.CENTER)));
    }

    private static Problem problem(Executable act) {
        return assertThrows(Refusal.class, act).problem();
    }
}
