package org.hotline12345.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.modules.api.Claim;

/** Where a county chooses what it has of the catalogue. Safe for any thread. */
public final class CountyDesk {

    static final String ENABLED = "启用";
    static final String WENT_BACK = "退回上一版本";
    static final String DISABLED = "停用";
    static final String SET = "修改配置";

    private final Office office;
    private final Reception reception;

    CountyDesk(Office office, Reception reception) {
        this.office = office;
        this.reception = reception;
    }

    /** 启用, or change to another version. What is so already stays as it is. */
    public Ruling<ModuleChoice> enable(Actor actor, UnitId county, ModuleId id, String why) {
        return enabling(actor, county, why, shelf -> Optional.of(id), (shelf, grounds, spoken) -> {
            ModuleChoice before = choice(shelf, county, id.name());
            return before.wanted().equals(Optional.of(id))
                    ? Ruling.granted(before)
                    : enabled(shelf, grounds, before, id, spoken, office.deed(ENABLED, actor, why));
        });
    }

    /** 退回上一版本. */
    public Ruling<ModuleChoice> back(Actor actor, UnitId county, String module, String why) {
        return enabling(actor, county, why, shelf -> before(shelf, county, module), (shelf, grounds, spoken) -> {
            Optional<ModuleId> id = before(shelf, county, module);
            return id.isEmpty()
                    ? grounds.refused(grounds.wrongOrder(module + " 没有上一个版本", "从目录中选择版本启用"))
                    : enabled(
                            shelf,
                            grounds,
                            choice(shelf, county, module),
                            id.get(),
                            spoken,
                            office.deed(WENT_BACK, actor, why));
        });
    }

    private static Optional<ModuleId> before(Shelf shelf, UnitId county, String module) {
        return choice(shelf, county, module).before().map(it -> new ModuleId(module, it));
    }

    private Ruling<ModuleChoice> enabled(
            Shelf shelf, Grounds grounds, ModuleChoice before, ModuleId id, Spoken spoken, Deed deed) {
        UnitId county = before.county();
        Optional<CatalogueModule> module =
                shelf.module(id).filter(it -> it.admission(county).isPresent());
        if (module.isEmpty()) {
            return CityDesk.none(id, county);
        }
        Optional<Objection> against = againstAdmission(
                        module.get().admission(county).orElseThrow(), shelf)
                .or(() -> spoken.against(module.get(), grounds))
                .or(() -> outside(
                        grounds, county, new Settings(module.get().declared(), before.settings()), spoken.claims()));
        if (against.isPresent()) {
            return grounds.refused(against.get());
        }
        ModuleChoice next = before.enabled(id.version(), deed.by(), deed.at());
        shelf.keep(next);
        shelf.record(county, id.toString(), deed);
        return Ruling.granted(next);
    }

    private Optional<Objection> againstAdmission(Admission admission, Shelf shelf) {
        if (admission.certificate().isEmpty()) {
            return reception.acceptsUnsigned()
                    ? Optional.empty()
                    : Optional.of(Objection.invalid("module", "模块没有签名，平台现在不启用未签名的模块", "请市级信息化运维放入签名的版本"));
        }
        return shelf.certificates().stream()
                .filter(it -> it.number() == admission.certificate().get())
                .filter(it -> it.revoked().isPresent())
                .findFirst()
                .map(it -> Objection.invalid("module", "为模块签名的证书 " + it.number() + " 已撤销", "请市级信息化运维放入用新证书签名的版本"));
    }

    /** @param claims for whom it speaks, besides what is set */
    private Optional<Objection> outside(Grounds grounds, UnitId county, Settings settings, List<Claim> claims) {
        Reach reach = new Reach(office.city(), county);
        List<DeclaredUnit> units = settings.units();
        return reach.notInside(units).stream()
                .findFirst()
                .map(it -> grounds.unlawful("module", "超出管辖范围：" + it, "只设立本区县管辖的下级单位；上级由另一模块提供的，先启用那一模块"))
                .or(() -> Stream.of(claims, settings.claims())
                        .flatMap(it -> reach.notOwn(it, units).stream())
                        .findFirst()
                        .map(it ->
                                grounds.unlawful("module", "超出管辖范围：" + it, "只以本区县及其下级单位的名义提供内容；单位由另一模块提供的，先启用那一模块")));
    }

    /** 停用. The city may do so too, where something must stop. */
    public Ruling<ModuleChoice> disable(Actor actor, UnitId county, String module, String why) {
        Grounds grounds = office.grounds();
        return allowed(grounds, Powers.againstStopping(actor, county, grounds), why, shelf -> {
            ModuleChoice before = choice(shelf, county, module);
            if (before.version().isEmpty()) {
                return before.known() ? Ruling.granted(before) : unknown(county, module);
            }
            ModuleChoice next = before.disabled(actor.name(), office.now());
            shelf.keep(next);
            shelf.record(county, before.wanted().orElseThrow().toString(), office.deed(DISABLED, actor, why));
            return Ruling.granted(next);
        });
    }

    /**
     * 修改配置.
     *
     * @param values all that the county sets; what is left out is as the module says
     */
    public Ruling<ModuleChoice> set(Actor actor, UnitId county, String module, List<SettingValue> values, String why) {
        return act(actor, county, why, (shelf, grounds) -> {
            ModuleChoice before = choice(shelf, county, module);
            Optional<CatalogueModule> running = before.wanted().flatMap(shelf::module);
            if (running.isEmpty()) {
                return before.known()
                        ? grounds.refused(grounds.wrongOrder(module + " 已停用", "先启用，再修改配置"))
                        : unknown(county, module);
            }
            Settings settings = new Settings(running.get().declared(), values);
            List<Objection> against = new ArrayList<>(settings.objections());
            if (against.isEmpty()) {
                againstSharing(shelf, grounds, before).ifPresent(against::add);
                outside(grounds, county, settings, List.of()).ifPresent(against::add);
            }
            if (!against.isEmpty()) {
                return grounds.refused(against);
            }
            ModuleChoice next = before.set(values, actor.name(), office.now());
            shelf.keep(next);
            shelf.record(county, before.wanted().orElseThrow().toString(), office.deed(SET, actor, why));
            return Ruling.granted(next);
        });
    }

    /** A configuration is one for the whole platform, so nobody sets it for another county too. */
    private Optional<Objection> againstSharing(Shelf shelf, Grounds grounds, ModuleChoice own) {
        return shelf.choices().stream()
                .filter(it -> it.module().equals(own.module()) && !it.county().equals(own.county()))
                .filter(it -> it.version().isPresent())
                .findFirst()
                .map(it -> grounds.wrongOrder(
                        office.city().nameOf(it.county()) + " 也在使用这一模块，修改会影响对方", "请市级信息化运维为各区县分别放入名称不同的模块"));
    }

    private Ruling<ModuleChoice> act(
            Actor actor, UnitId county, String why, BiFunction<Shelf, Grounds, Ruling<ModuleChoice>> decision) {
        Grounds grounds = office.grounds();
        return allowed(
                grounds,
                Powers.againstCountyWork(actor, county, grounds),
                why,
                shelf -> decision.apply(shelf, grounds));
    }

    private interface Enabling {

        Ruling<ModuleChoice> decide(Shelf shelf, Grounds grounds, Spoken spoken);
    }

    /** @param version which is to be enabled, as it looks before the act */
    private Ruling<ModuleChoice> enabling(
            Actor actor, UnitId county, String why, Function<Shelf, Optional<ModuleId>> version, Enabling decision) {
        Grounds grounds = office.grounds();
        return judged(grounds, Powers.againstCountyWork(actor, county, grounds), why, () -> {
            Spoken spoken = office.store()
                    .look(shelf -> version.apply(shelf).flatMap(shelf::module))
                    .map(it -> Spoken.of(it, office.store(), reception))
                    .orElseGet(Spoken::nothing);
            return office.store().act(shelf -> decision.decide(shelf, grounds, spoken));
        });
    }

    private Ruling<ModuleChoice> allowed(
            Grounds grounds,
            Optional<Objection> forbidden,
            String why,
            Function<Shelf, Ruling<ModuleChoice>> decision) {
        return judged(grounds, forbidden, why, () -> office.store().act(decision));
    }

    private static Ruling<ModuleChoice> judged(
            Grounds grounds, Optional<Objection> forbidden, String why, Supplier<Ruling<ModuleChoice>> decision) {
        List<Objection> against = new ArrayList<>(Office.reason(why).objections());
        forbidden.ifPresent(it -> against.add(0, it));
        return against.isEmpty() ? decision.get() : grounds.refused(against);
    }

    private static ModuleChoice choice(Shelf shelf, UnitId county, String module) {
        return shelf.choice(county, module).orElseGet(() -> ModuleChoice.none(county, module));
    }

    private static <T> Ruling<T> unknown(UnitId county, String module) {
        return Ruling.unknown("module", county + " 没有启用过 " + module, "从 /api/catalogue/modules 中选择");
    }
}
