package org.hotline12345.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.time.Term;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static final Matter HELP = Desk.ACCEPT.matter(Desk.TEN);
    private static final Limit FOR_HELP =
            new Limit(SmallTown.HANDING, matter -> matter.kind() == Kind.HELP, Term.workingDays(5));
    private static final Limit FOR_OTHERS =
            new Limit(SmallTown.HANDING, matter -> matter.kind() != Kind.HELP, Term.workingDays(15));
    private static final Limit FOR_ALL = new Limit(SmallTown.HANDING, matter -> true, Term.hours(12));

    @Test
    void theOneThatAppliesIsFound() {
        assertEquals(FOR_HELP, Limit.of(HELP, List.of(FOR_OTHERS, FOR_HELP)));
    }

    @Test
    void noneOrTwoAreAnErrorOfTheRegulation() {
        assertThrows(IllegalStateException.class, () -> Limit.of(HELP, List.of(FOR_OTHERS)));
        assertThrows(IllegalStateException.class, () -> Limit.of(HELP, List.of(FOR_HELP, FOR_ALL)));
    }
}
