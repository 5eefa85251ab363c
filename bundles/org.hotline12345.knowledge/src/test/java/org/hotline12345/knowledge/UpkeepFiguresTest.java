package org.hotline12345.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.Feedback;
import org.hotline12345.knowledge.api.Remedy;
import org.hotline12345.knowledge.api.TaskResult;
import org.hotline12345.knowledge.api.UnitUpkeep;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.KnowledgeFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpkeepFiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 4, 30);

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void countWhatUnitsDidAndWhatTheyLeft() {
        house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        house.publish(Town.TOWN_OFFICER, Texts.until(Texts.of(Town.LUKQIN, "临时集市", "三月。"), LocalDate.of(2025, 3, 31)));
        Article withdrawn = house.publish(Town.POLICE_OFFICER, Texts.of(Town.POLICE, "夜市", "每晚。"));
        house.editorial.expire(Town.POLICE_OFFICER, withdrawn.id(), Optional.empty(), "停办");
        for (int count = 0; count < 4; count++) {
            house.corrections.report(
                    Town.CALL_TAKER, new Feedback(KnowledgeFault.MISSING, Town.LUKQIN, Optional.empty(), "缺时间"));
        }
        house.clock.turn(Duration.ofDays(4));
        house.corrections.close(Town.TOWN_OFFICER, 1, UNFOUNDED);
        house.clock.turn(Duration.ofDays(3));
        house.corrections.close(Town.TOWN_OFFICER, 2, UNFOUNDED);

        assertEquals(
                List.of(
                        new UnitUpkeep(Town.LUKQIN, 2, 1, 1, 0, 4, 2, 2, 1, 1, 2 + 5),
                        new UnitUpkeep(Town.POLICE, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0)),
                house.upkeep.of(Town.CENTER, Optional.empty(), FIRST, LAST));
    }

    @Test
    void whatNobodyLookedAtForLongIsOverdueForReview() {
        house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        house.clock.turn(Duration.ofDays(366));
        house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "夜市", "每晚。"));

        UnitUpkeep figures = only(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertEquals(1, figures.published());
        assertEquals(2, figures.inForce());
        assertEquals(1, figures.overdueForReview());
    }

    @Test
    void eachLevelSeesItsOwnSubtree() {
        house.publish(Town.TOWN_OFFICER, Texts.of(Town.LUKQIN, "集市", "周五。"));
        house.publish(Town.POLICE_OFFICER, Texts.of(Town.POLICE, "身份证", "户籍窗口。"));

        assertEquals(List.of(Town.LUKQIN), units(Town.OFFICER, Optional.empty()));
        assertEquals(List.of(Town.POLICE), units(Town.POLICE_OFFICER, Optional.empty()));
        assertEquals(List.of(Town.LUKQIN), units(Town.CENTER, Optional.of(Town.COUNTY)));
        assertEquals(List.of(), units(Actor.anyone(), Optional.empty()));
    }

    private static final Remedy UNFOUNDED =
            new Remedy(TaskResult.UNFOUNDED, Optional.empty(), Optional.empty(), "核实无误");

    private UnitUpkeep only(LocalDate from, LocalDate to) {
        List<UnitUpkeep> found = house.upkeep.of(Town.CENTER, Optional.empty(), from, to);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private List<UnitId> units(Actor actor, Optional<UnitId> unit) {
        return house.upkeep.of(actor, unit, FIRST, LAST).stream()
                .map(UnitUpkeep::unit)
                .toList();
    }
}
