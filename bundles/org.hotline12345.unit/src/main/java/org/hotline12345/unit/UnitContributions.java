package org.hotline12345.unit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.api.ModuleKind;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.tree.Arrival;
import org.hotline12345.unit.tree.Flaw;
import org.hotline12345.unit.tree.Rejection;
import org.hotline12345.unit.tree.UnitRegister;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What bundles have brought of units: those in the tree with their trouble, and those that are not taken in with the reason. */
@Component
public final class UnitContributions implements Contributions {

    private final UnitRegister register;

    @Activate
    public UnitContributions(@Reference CityTree tree) {
        this(tree.register());
    }

    UnitContributions(UnitRegister register) {
        this.register = register;
    }

    @Override
    public Collection<Contribution> now() {
        List<Contribution> all = new ArrayList<>();
        register.inForce().stream()
                .sorted(Comparator.comparing(it -> it.unit().id().value()))
                .forEach(it -> all.add(taken(it)));
        register.rejections().forEach(it -> all.add(rejected(it)));
        return all;
    }

    private Contribution taken(Arrival arrival) {
        UnitId id = arrival.unit().id();
        Optional<KnownUnit> known = register.known(id);
        List<String> hints = new ArrayList<>();
        if (known.filter(it -> it.approval().isEmpty()).isPresent()) {
            hints.add("等待市政务服务中心同意设立，同意前不接收工单");
        }
        register.hints(id).stream().map(Flaw::sentence).forEach(hints::add);
        return new Contribution(
                arrival.origin(),
                ModuleKind.UNIT,
                arrival.unit().name() + "（" + id + "）",
                known.flatMap(KnownUnit::trouble).map(it -> "单位的程序没有正常答复，派来的工单由工作人员签收：" + it),
                Optional.of(hints.stream().collect(joining("；"))).filter(it -> !it.isEmpty()));
    }

    private static Contribution rejected(Rejection rejection) {
        return Contribution.troubled(
                rejection.origin(),
                ModuleKind.UNIT,
                rejection.called(),
                "没有纳入：" + rejection.flaw().sentence());
    }
}
