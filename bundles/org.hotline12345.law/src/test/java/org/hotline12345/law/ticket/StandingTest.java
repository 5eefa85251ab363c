package org.hotline12345.law.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a ticket and its assignments stand. */
class StandingTest {

    @ParameterizedTest
    @EnumSource
    void theLoopHasEndedWhereTheTicketIsArchivedOrDeclined(Status status) {
        assertEquals(Set.of(Status.ARCHIVED, Status.DECLINED).contains(status), status.terminal());
    }

    @ParameterizedTest
    @EnumSource
    void aUnitHasTheMatterWhileItWorksOrTheCenterReviews(Stage stage) {
        Set<Stage> over = EnumSet.of(Stage.FINISHED, Stage.RETURNED, Stage.CLOSED, Stage.PASSED_ON);
        assertEquals(!over.contains(stage), stage.open());
    }

    @ParameterizedTest
    @EnumSource
    void twoOfFiveRatingsAreBad(Rating rating) {
        assertEquals(rating.ordinal() > Rating.FAIRLY_SATISFIED.ordinal(), rating.dissatisfied());
    }

    @ParameterizedTest
    @EnumSource
    void complaintsAreOfActsAndOfConduct(Kind kind) {
        assertEquals(kind == Kind.COMPLAINT || kind == Kind.CONDUCT_COMPLAINT, kind.complaint());
    }

    @Test
    void aLeaveToReturnIsForOneReturn() {
        Mandate allowed = Mandate.determined().allowed();

        assertEquals(new Mandate(Part.WHOLE, Optional.empty(), true, true), allowed);
        assertEquals(Mandate.determined(), allowed.used());
    }
}
