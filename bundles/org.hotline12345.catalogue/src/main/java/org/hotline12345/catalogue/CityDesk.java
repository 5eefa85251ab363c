package org.hotline12345.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline12345.catalogue.Reception.Looked;
import org.hotline12345.catalogue.file.ModuleArchive;
import org.hotline12345.catalogue.file.UnfitFile;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;

/** Where the city puts modules into the catalogue and takes them out. Safe for any thread. */
public final class CityDesk {

    static final String PUT_IN = "放入目录";
    static final String TAKEN_OUT = "移出目录";

    private static final int MOST_COUNTIES = 100;

    private final Office office;
    private final Reception reception;
    private final Predicate<String> installedOtherwise;

    /** @param installedOtherwise whether a bundle of that symbolic name is here that is not the catalogue's */
    CityDesk(Office office, Reception reception, Predicate<String> installedOtherwise) {
        this.office = office;
        this.reception = reception;
        this.installedOtherwise = installedOtherwise;
    }

    /** Bytes that a file may have. */
    public int largest() {
        return reception.largest();
    }

    /**
     * 放入目录.
     *
     * @param file a bundle
     * @param counties for which it is
     * @param why the document, or the reason
     */
    public Ruling<CatalogueModule> putIn(Actor actor, byte[] file, List<UnitId> counties, String why) {
        Grounds grounds = office.grounds();
        List<Objection> against = new ArrayList<>(Office.reason(why)
                .some("county", counties, MOST_COUNTIES, "填写区县或部门的编号，如 650421")
                .objections());
        Powers.againstCityWork(actor).ifPresent(it -> against.add(0, it));
        counties.forEach(it -> againstCounty(it).ifPresent(against::add));
        if (!against.isEmpty()) {
            return grounds.refused(against);
        }
        try {
            Looked looked = reception.look(file, id -> same(id, file));
            Optional<Objection> outside = outside(looked, counties, grounds);
            return outside.isPresent()
                    ? grounds.refused(outside.get())
                    : entered(actor, file, looked, counties, why, grounds);
        } catch (UnfitFile e) {
            return grounds.refused(unfit(e));
        }
    }

    private Optional<CatalogueModule> same(ModuleId id, byte[] file) {
        return office.store()
                .look(shelf -> shelf.module(id))
                .filter(it -> it.sha256().equals(ModuleArchive.sha256(file)));
    }

    private Optional<Objection> outside(Looked looked, List<UnitId> counties, Grounds grounds) {
        if (installedOtherwise.test(looked.id().name())) {
            return Optional.of(
                    Objection.invalid("file", "平台上已有不是从目录安装的同名模块 " + looked.id().name(), "换一个名称，或先从平台上移除它"));
        }
        return counties.stream()
                .flatMap(it -> outside(looked, new Reach(office.city(), it), grounds).stream())
                .findFirst();
    }

    private static Optional<Objection> outside(Looked looked, Reach reach, Grounds grounds) {
        List<DeclaredUnit> units = looked.declared().units();
        return reach.outside(units).stream()
                .findFirst()
                .map(it -> grounds.unlawful("file", "超出管辖范围：" + it, "只声明本区县管辖的下级单位和辖区"))
                .or(() -> reach.foreign(looked.claims(), units).stream()
                        .findFirst()
                        .map(it -> grounds.unlawful("file", "超出管辖范围：" + it, "只以本区县及其下级单位的名义提供内容")));
    }

    private Ruling<CatalogueModule> entered(
            Actor actor, byte[] file, Looked looked, List<UnitId> counties, String why, Grounds grounds) {
        String sha256 = ModuleArchive.sha256(file);
        return office.store().act(shelf -> {
            Optional<CatalogueModule> before = shelf.module(looked.id());
            if (before.filter(it -> !it.sha256().equals(sha256)).isPresent()) {
                return grounds.refused(
                        grounds.wrongOrder("目录中已有 " + looked.id() + "，内容不同", "提高版本号（Bundle-Version）后重新构建"));
            }
            Map<UnitId, Admission> admissions = new LinkedHashMap<>();
            before.ifPresent(it -> it.admissions().forEach(known -> admissions.put(known.county(), known)));
            try {
                for (UnitId each : counties) {
                    admissions.put(each, reception.admit(looked.signature(), each, shelf.certificates(), office.now()));
                }
            } catch (UnfitFile e) {
                return grounds.refused(unfit(e));
            }
            CatalogueModule module = new CatalogueModule(
                    looked.id(),
                    looked.title(),
                    sha256,
                    file.length,
                    List.copyOf(admissions.values()),
                    looked.declared(),
                    looked.warnings(),
                    actor.name(),
                    office.now());
            shelf.keep(module, file);
            counties.forEach(it -> shelf.record(it, module.id().toString(), office.deed(PUT_IN, actor, why)));
            return Ruling.granted(module);
        });
    }

    /** 移出目录, for one county; the last takes the file along. What is enabled stays until it is disabled. */
    public Ruling<ModuleId> takeOut(Actor actor, ModuleId id, UnitId county, String why) {
        Grounds grounds = office.grounds();
        List<Objection> against = new ArrayList<>(Office.reason(why).objections());
        Powers.againstCityWork(actor).ifPresent(it -> against.add(0, it));
        if (!against.isEmpty()) {
            return grounds.refused(against);
        }
        return office.store().act(shelf -> {
            Optional<CatalogueModule> module =
                    shelf.module(id).filter(it -> it.admission(county).isPresent());
            if (module.isEmpty()) {
                return none(id, county);
            }
            if (shelf.choice(county, id.name()).flatMap(ModuleChoice::wanted).equals(Optional.of(id))) {
                return grounds.refused(grounds.wrongOrder(office.city().nameOf(county) + " 正在使用 " + id, "先停用，再移出目录"));
            }
            List<Admission> others = module.get().admissions().stream()
                    .filter(it -> !it.county().equals(county))
                    .toList();
            if (others.isEmpty()) {
                shelf.remove(id);
            } else {
                shelf.keep(module.get().with(others));
            }
            shelf.record(county, id.toString(), office.deed(TAKEN_OUT, actor, why));
            return Ruling.granted(id);
        });
    }

    private Optional<Objection> againstCounty(UnitId county) {
        Optional<Unit> unit = office.city().unit(county);
        boolean own = unit.filter(it -> it.level() != Unit.Level.CENTER && it.level() != Unit.Level.SUBORDINATE)
                .isPresent();
        return new Form()
                .holds("county", own, county + " 不是区县或部门", "填写区县或部门的编号，如 650421").objections().stream()
                        .findFirst();
    }

    static <T> Ruling<T> none(ModuleId id, UnitId county) {
        return Ruling.unknown("module", county + " 的目录中没有 " + id, "从 /api/catalogue/modules 中选择");
    }

    private static Objection unfit(UnfitFile why) {
        return Objection.invalid("file", why.getMessage(), why.remedy());
    }
}
