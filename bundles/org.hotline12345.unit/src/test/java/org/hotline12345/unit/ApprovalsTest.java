package org.hotline12345.unit;

import static org.hotline12345.unit.fixture.Bundles.LUKQIN;
import static org.hotline12345.unit.fixture.Bundles.lukqin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.api.Approving;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.hotline12345.unit.tree.UnitRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovalsTest {

    private static final Actor CENTER = Actor.of("center", Role.CENTER);
    private static final String DOCUMENT = "吐政务〔2025〕1号";

    private final HandClock clock = new HandClock();
    private final UnitRegister register =
            new UnitRegister(new CityFile(Path.of("no-such-file.json")).read(), new InMemoryUnits(), clock);
    private final List<Regulation> regulations = new ArrayList<>();
    private final Approvals approvals = new Approvals(register, () -> regulations, clock);

    @BeforeEach
    void lukqinHasArrived() {
        register.keep();
        register.arrived(lukqin(7));
        regulations.add(new OnlyBy(Role.CENTER, LocalDate.of(2021, 11, 26)));
    }

    @Test
    void theCenterApproves() {
        Approving.Approved approved =
                assertInstanceOf(Approving.Approved.class, approvals.approve(LUKQIN, CENTER, " " + DOCUMENT));

        assertEquals(
                Optional.of(new Approval("center", clock.instant(), DOCUMENT)),
                approved.unit().approval());
        assertTrue(approved.unit().receives());
    }

    @Test
    void anotherApprovalOfTheSameChangesNothing() {
        approvals.approve(LUKQIN, CENTER, DOCUMENT);
        clock.pass(60);

        Approving.Approved again =
                assertInstanceOf(Approving.Approved.class, approvals.approve(LUKQIN, CENTER, "another"));

        assertEquals(DOCUMENT, again.unit().approval().orElseThrow().document());
    }

    @Test
    void theLawIsAsked() {
        assertEquals(Objection.Kind.FORBIDDEN, refused(Actor.of("anna", Role.CALL_TAKER), DOCUMENT));
    }

    @Test
    void thereMustBeADocument() {
        assertEquals(Objection.Kind.INVALID, refused(CENTER, " "));
        assertEquals(Objection.Kind.INVALID, refused(CENTER, null));
    }

    @Test
    void anUnknownUnitIsUnknown() {
        assertInstanceOf(Approving.Unknown.class, approvals.approve(new UnitId("nobody"), CENTER, DOCUMENT));
    }

    @Test
    void theLatestRegulationInForceJudges() {
        regulations.add(new OnlyBy(Role.GOVERNING_OFFICE, LocalDate.of(2025, 3, 28)));
        assertEquals(Objection.Kind.FORBIDDEN, refused(CENTER, DOCUMENT));
    }

    @Test
    void aRegulationToComeDoesNotJudgeYet() {
        regulations.add(new OnlyBy(Role.GOVERNING_OFFICE, LocalDate.of(2025, 3, 29)));
        assertInstanceOf(Approving.Approved.class, approvals.approve(LUKQIN, CENTER, DOCUMENT));
    }

    private Objection.Kind refused(Actor actor, String document) {
        return assertInstanceOf(Approving.Refused.class, approvals.approve(LUKQIN, actor, document))
                .objection()
                .kind();
    }

    /** A regulation of one sentence. */
    private record OnlyBy(Role role, LocalDate inForce) implements Regulation {

        @Override
        public Citation citation() {
            return new Citation("test-" + inForce, "test", "test", inForce);
        }

        @Override
        public List<Article> articles() {
            return List.of();
        }

        @Override
        public List<Reading> readings() {
            return List.of();
        }

        @Override
        public String recordedReadings() {
            return "";
        }

        @Override
        public Regulation under(String recordedReadings) {
            return this;
        }

        @Override
        public Optional<Objection> againstApproval(Actor actor, Unit unit) {
            return actor.role() == role
                    ? Optional.empty()
                    : Optional.of(Objection.forbidden(new Paragraph(4, 0, "经市政务服务中心同意"), "不能同意", "报同意"));
        }
    }
}
