package org.hotline12345.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Objection.Kind;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.modules.api.Checked;
import org.hotline12345.modules.api.Checks;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.ModuleAct;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.modules.api.Modules;
import org.hotline12345.modules.api.Outcome;
import org.hotline12345.modules.api.Outcome.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Modules for who may: city IT acts; the center and the governing office look, because their hotline is made of them. Says the
 * same words to every channel. The regulation speaks of no modules, and so no paragraph is named.
 */
@Component(service = ModulesDesk.class)
public final class ModulesDesk {

    private final Modules modules;
    private final Checks checks;

    @Activate
    public ModulesDesk(@Reference Modules modules, @Reference Checks checks) {
        this.modules = modules;
        this.checks = checks;
    }

    public Ruling<List<ModuleStatus>> list(Actor actor) {
        return looking(actor, () -> Ruling.granted(modules.list()));
    }

    public Ruling<ModuleStatus> find(Actor actor, String name) {
        return looking(
                actor,
                () -> modules.find(name)
                        .map(Ruling::granted)
                        .orElseGet(
                                () -> Ruling.unknown("name", "没有模块 " + name, "用 hotline:modules 或 /api/modules 查看")));
    }

    public Ruling<List<ModuleAct>> record(Actor actor) {
        return looking(actor, () -> Ruling.granted(modules.record()));
    }

    /** 检查. Looks a file over without installing it. */
    public Ruling<List<Checked>> check(Actor actor, Path file) {
        return acting(actor, () -> {
            try {
                return Ruling.granted(checks.check(file));
            } catch (IOException e) {
                return Ruling.unknown("file", "读不到文件 " + file.getFileName(), "核对文件，再重新提交");
            }
        });
    }

    public Ruling<Outcome.Done> install(Actor actor, String feature, Optional<String> version) {
        return acting(actor, () -> ruling(modules.install(feature, version, actor.name())));
    }

    public Ruling<Outcome.Done> install(Actor actor, Path file) {
        return acting(actor, () -> ruling(modules.install(file, actor.name())));
    }

    public Ruling<Outcome.Done> update(Actor actor, String name, String version) {
        return acting(actor, () -> ruling(modules.update(name, version, actor.name())));
    }

    public Ruling<Outcome.Done> rollBack(Actor actor, String name) {
        return acting(actor, () -> ruling(modules.rollBack(name, actor.name())));
    }

    public Ruling<Outcome.Done> remove(Actor actor, String name, boolean confirmed) {
        return acting(actor, () -> ruling(modules.remove(name, confirmed, actor.name())));
    }

    /** Whether somebody may act; otherwise why not, before a file is taken in. */
    public Ruling<Boolean> mayAct(Actor actor) {
        return acting(actor, () -> Ruling.granted(true));
    }

    private static <T> Ruling<T> looking(Actor actor, Supplier<Ruling<T>> look) {
        return switch (actor.role()) {
            case CITY_IT, CENTER, GOVERNING_OFFICE, SYSTEM -> look.get();
            case REQUESTER, CALL_TAKER, UNIT_OFFICER, COUNTY_ADMINISTRATOR ->
                refused(List.of(objection(Kind.FORBIDDEN, "", "模块由市级信息化运维、市政务服务中心和市政府办公室查看", "请市级信息化运维办理")));
        };
    }

    private static <T> Ruling<T> acting(Actor actor, Supplier<Ruling<T>> act) {
        return actor.role() == Role.CITY_IT
                ? act.get()
                : refused(List.of(objection(Kind.FORBIDDEN, "", "模块由市级信息化运维安装、更新、回退和移除", "请市级信息化运维办理")));
    }

    private static Ruling<Outcome.Done> ruling(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return Ruling.granted(done);
        }
        Outcome.Refused refused = (Outcome.Refused) outcome;
        return refused.reason() == Reason.UNKNOWN
                ? Ruling.unknown("name", refused.text(), refused.remedy())
                : refused(objections(refused));
    }

    /** The reason first, then each thing that was found or would stop. */
    private static List<Objection> objections(Outcome.Refused refused) {
        Kind kind = refused.reason() == Reason.FINDINGS || refused.reason() == Reason.FAILED
                ? Kind.INVALID
                : Kind.WRONG_ORDER;
        List<Objection> objections = new ArrayList<>();
        objections.add(objection(kind, "", refused.text(), refused.remedy()));
        for (Checked each : refused.checked()) {
            each.findings().stream()
                    .filter(it -> it.weight() == Finding.Weight.ERROR)
                    .forEach(it -> objections.add(objection(kind, place(each, it), it.wrong(), it.remedy())));
        }
        refused.dependents()
                .forEach(
                        it -> objections.add(objection(kind, it.name(), it.stops(), "先移除 " + it.name() + "，或确认它可以停止")));
        return objections;
    }

    /** File, entry and line of what was found, such as {@code unit.jar!OSGI-INF/configurator/unit.json:12}. */
    public static String place(Checked checked, Finding finding) {
        StringBuilder place = new StringBuilder(checked.file());
        if (!finding.file().isEmpty()) {
            place.append('!').append(finding.file());
        }
        finding.line().ifPresent(it -> place.append(':').append(it));
        return place.toString();
    }

    private static Objection objection(Kind kind, String where, String text, String remedy) {
        return new Objection(kind, text, remedy, Optional.of(where).filter(it -> !it.isEmpty()), Optional.empty());
    }

    private static <T> Ruling<T> refused(List<Objection> objections) {
        return new Ruling.Refused<>(objections, Optional.empty());
    }
}
