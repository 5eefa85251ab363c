package org.hotline12345.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;

/**
 * Where a county proposes subordinate units without any module (A4). Such a unit is known on each node within seconds, and receives
 * tickets once the center has approved it. Safe for any thread.
 */
public final class UnitDesk {

    static final String PROPOSED = "申请设立";
    static final String CHANGED = "申请变更";
    static final String WITHDRAWN = "撤回";

    private final Office office;

    UnitDesk(Office office) {
        this.office = office;
    }

    /** 申请设立. */
    public Ruling<ProposedUnit> propose(Actor actor, UnitId county, UnitForm form) {
        return write(actor, county, form, PROPOSED, (shelf, grounds) -> {
            boolean taken = shelf.unit(form.id().strip()).isPresent()
                    || office.city().unit(new UnitId(form.id().strip())).isPresent();
            return taken
                    ? Optional.of(grounds.wrongOrder("已有单位 " + form.id(), "换一个编号；要变更已申请的单位，提出变更"))
                    : Optional.empty();
        });
    }

    /** 申请变更. Where it claims more than the center has approved, it waits for approval again. */
    public Ruling<ProposedUnit> change(Actor actor, UnitId county, UnitForm form) {
        return write(actor, county, form, CHANGED, (shelf, grounds) -> Optional.empty());
    }

    private interface Check {

        Optional<Objection> against(Shelf shelf, Grounds grounds);
    }

    private Ruling<ProposedUnit> write(Actor actor, UnitId county, UnitForm form, String act, Check check) {
        Grounds grounds = office.grounds();
        List<Objection> against = new ArrayList<>(form.objections());
        Powers.againstCountyWork(actor, county, grounds).ifPresent(it -> against.add(0, it));
        if (against.isEmpty()) {
            againstContent(county, form, grounds).ifPresent(against::add);
        }
        if (!against.isEmpty()) {
            return grounds.refused(against);
        }
        ProposedUnit unit = new ProposedUnit(county, form.unit(), form.desk(), actor.name(), office.now());
        return office.store().act(shelf -> {
            if (act.equals(CHANGED) && own(shelf, county, unit.unit().id()).isEmpty()) {
                return none(county, unit.unit().id());
            }
            Optional<Objection> refused = check.against(shelf, grounds);
            if (refused.isPresent()) {
                return grounds.refused(refused.get());
            }
            shelf.keep(unit);
            shelf.record(county, unit.unit().id(), office.deed(act, actor, form.why()));
            return Ruling.granted(unit);
        });
    }

    private Optional<Objection> againstContent(UnitId county, UnitForm form, Grounds grounds) {
        Optional<Objection> outside = new Reach(office.city(), county)
                .notInside(List.of(form.unit())).stream()
                        .findFirst()
                        .map(it -> grounds.unlawful("", "超出管辖范围：" + it, "上级和辖区都在本区县之内"));
        return outside.or(() -> form.duties().stream()
                .filter(it -> !it.equals("*") && office.city().category(it).isEmpty())
                .findFirst()
                .map(it -> Objection.invalid("duties", "没有职责分类 " + it, "从 /api/categories 中选择")));
    }

    /** 撤回. The unit leaves; what is open there passes to the unit above. */
    public Ruling<ProposedUnit> withdraw(Actor actor, UnitId county, String id, String why) {
        Grounds grounds = office.grounds();
        List<Objection> against = new ArrayList<>(Office.reason(why).objections());
        Powers.againstStopping(actor, county, grounds).ifPresent(it -> against.add(0, it));
        if (!against.isEmpty()) {
            return grounds.refused(against);
        }
        return office.store().act(shelf -> {
            Optional<ProposedUnit> found = own(shelf, county, id);
            if (found.isEmpty()) {
                return none(county, id);
            }
            shelf.withdraw(id);
            shelf.record(county, id, office.deed(WITHDRAWN, actor, why));
            return Ruling.granted(found.get());
        });
    }

    private static Optional<ProposedUnit> own(Shelf shelf, UnitId county, String id) {
        return shelf.unit(id).filter(it -> it.county().equals(county));
    }

    private static <T> Ruling<T> none(UnitId county, String id) {
        return Ruling.unknown("id", county + " 没有申请过单位 " + id, "从 /api/catalogue/units 中选择");
    }
}
