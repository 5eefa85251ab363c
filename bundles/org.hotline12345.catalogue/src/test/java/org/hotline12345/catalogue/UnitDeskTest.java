package org.hotline12345.catalogue;

import static org.hotline12345.catalogue.kit.Town.ADMINISTRATOR;
import static org.hotline12345.catalogue.kit.Town.IT;
import static org.hotline12345.catalogue.kit.Town.NEIGHBOUR;
import static org.hotline12345.catalogue.kit.Town.SHANSHAN;
import static org.hotline12345.law.contract.Ruled.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hotline12345.catalogue.kit.Keys;
import org.hotline12345.law.contract.FewWords;
import org.hotline12345.law.contract.Ruled;
import org.hotline12345.law.procedure.Concern;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A county proposes subordinate units without any file (A4). */
class UnitDeskTest {

    private final ModuleStore tables = ModuleStore.inMemory("catalogue");
    private final Hall hall = new Hall(tables, new Keys(Path.of("target")), false);
    private final UnitDesk desk = hall.catalogue.units();

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void aUnitIsProposedChangedAndWithdrawn() {
        granted(desk.propose(ADMINISTRATOR, SHANSHAN, form("650421-new", "650421", "供水")));
        ProposedUnit changed = granted(desk.change(ADMINISTRATOR, SHANSHAN, form("650421-new", "650421-town", "*")));
        assertEquals("650421-town", changed.unit().parent());
        assertEquals(List.of(changed), granted(hall.catalogue.looks().units(ADMINISTRATOR)));
        assertEquals(List.of(), granted(hall.catalogue.looks().units(NEIGHBOUR)));

        granted(desk.withdraw(ADMINISTRATOR, SHANSHAN, "650421-new", "撤销设立"));
        assertEquals(List.of(), granted(hall.catalogue.looks().units(IT)));
        assertEquals(
                List.of("撤回", "申请变更", "申请设立"),
                granted(hall.catalogue.looks().acts(ADMINISTRATOR, Optional.of(SHANSHAN), Optional.empty())).stream()
                        .map(it -> it.deed().act())
                        .toList());
    }

    @Test
    void whatLiesOutsideRestsOnTheParagraph() {
        Objection outside =
                Ruled.refused(Kind.UNLAWFUL, desk.propose(ADMINISTRATOR, SHANSHAN, form("650421-new", "650422", "*")));
        assertEquals(Optional.of(FewWords.about(Concern.SUBORDINATES)), outside.basis());
        Ruled.refused(Kind.FORBIDDEN, desk.propose(NEIGHBOUR, SHANSHAN, form("650421-new", "650421", "*")));
        Ruled.refused(Kind.FORBIDDEN, desk.propose(IT, SHANSHAN, form("650421-new", "650421", "*")));
    }

    @Test
    void whatIsIncompleteOrTakenIsSaid() {
        assertTrue(
                Ruled.refused(Kind.INVALID, desk.propose(ADMINISTRATOR, SHANSHAN, form("650421-new", "650421", "没有")))
                        .text()
                        .contains("没有职责分类"));
        UnitForm empty = new UnitForm(null, " ", null, null, null, null, null);
        assertEquals(
                5,
                assertInstanceOf(Ruling.Refused.class, desk.propose(ADMINISTRATOR, SHANSHAN, empty))
                        .objections()
                        .size());
        Ruled.refused(Kind.WRONG_ORDER, desk.propose(ADMINISTRATOR, SHANSHAN, form("650421-town", "650421", "*")));
        granted(desk.propose(ADMINISTRATOR, SHANSHAN, form("650421-new", "650421", "*")));
        Ruled.refused(Kind.WRONG_ORDER, desk.propose(ADMINISTRATOR, SHANSHAN, form("650421-new", "650421", "*")));
        assertInstanceOf(
                Ruling.Unknown.class, desk.change(ADMINISTRATOR, SHANSHAN, form("650421-none", "650421", "*")));
        assertInstanceOf(Ruling.Unknown.class, desk.withdraw(ADMINISTRATOR, SHANSHAN, "650421-none", "误报"));
    }

    private static UnitForm form(String id, String parent, String duty) {
        return new UnitForm(id, "连木沁镇", parent, List.of(), List.of(duty), Optional.of("值班室"), "鄯政函〔2026〕3号");
    }
}
