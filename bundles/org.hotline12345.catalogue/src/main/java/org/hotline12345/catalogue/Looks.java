package org.hotline12345.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;

/** What somebody sees of the catalogue: a county what is its own. Safe for any thread. */
public final class Looks {

    /** Acts of a page. */
    public static final int PAGE = 50;

    private final Office office;

    Looks(Office office) {
        this.office = office;
    }

    /** The versions that are there, each with the counties that {@code actor} may know of. */
    public Ruling<List<CatalogueModule>> modules(Actor actor) {
        return looked(
                actor,
                Optional.empty(),
                () -> office.store()
                        .look(shelf -> shelf.modules().stream()
                                .map(it -> it.with(it.admissions().stream()
                                        .filter(each -> seen(actor, each.county()))
                                        .toList()))
                                .filter(it -> !it.admissions().isEmpty())
                                .toList()));
    }

    /** What a county has, and could have. */
    public Ruling<List<CountyModule>> of(Actor actor, UnitId county) {
        return looked(actor, Optional.of(county), () -> {
            List<NodeReport> reports = office.store().reports();
            return office.store().look(shelf -> of(shelf, county, reports));
        });
    }

    private static List<CountyModule> of(Shelf shelf, UnitId county, List<NodeReport> reports) {
        TreeMap<String, List<CatalogueModule>> versions = shelf.modules().stream()
                .filter(it -> it.admission(county).isPresent())
                .collect(Collectors.groupingBy(it -> it.id().name(), TreeMap::new, Collectors.toList()));
        shelf.choices().stream()
                .filter(it -> it.county().equals(county))
                .forEach(it -> versions.putIfAbsent(it.module(), List.of()));
        return versions.entrySet().stream()
                .map(it -> new CountyModule(
                        county,
                        it.getKey(),
                        it.getValue(),
                        shelf.choice(county, it.getKey()).orElseGet(() -> ModuleChoice.none(county, it.getKey())),
                        reports.stream()
                                .filter(each -> each.module().name().equals(it.getKey()))
                                .toList()))
                .toList();
    }

    public Ruling<List<ProposedUnit>> units(Actor actor) {
        return looked(
                actor,
                Optional.empty(),
                () -> office.store()
                        .look(shelf -> shelf.units().stream()
                                .filter(it -> seen(actor, it.county()))
                                .toList()));
    }

    public Ruling<List<CountyCertificate>> certificates(Actor actor) {
        return looked(
                actor,
                Optional.empty(),
                () -> office.store()
                        .look(shelf -> shelf.certificates().stream()
                                .filter(it -> seen(actor, it.county()))
                                .toList()));
    }

    /** A page of what was done, the latest first. */
    public Ruling<List<CatalogueAct>> acts(Actor actor, Optional<UnitId> county, Optional<Long> before) {
        return looked(
                actor,
                county,
                () -> office.store().acts(county.or(() -> Powers.only(actor)), before.orElse(Long.MAX_VALUE), PAGE));
    }

    private static boolean seen(Actor actor, UnitId county) {
        return Powers.only(actor).filter(it -> !it.equals(county)).isEmpty();
    }

    private <T> Ruling<T> looked(Actor actor, Optional<UnitId> county, Supplier<T> look) {
        Grounds grounds = office.grounds();
        Optional<Objection> against = Powers.againstLooking(actor)
                .or(() -> county.filter(it -> !seen(actor, it))
                        .map(it -> grounds.forbidden("本账号不能查看 " + it + " 的模块", "查看本区县的模块")));
        return against.isPresent() ? grounds.refused(against.get()) : Ruling.granted(look.get());
    }
}
