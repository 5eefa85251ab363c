package org.hotline12345.unit;

import static org.hotline12345.unit.fixture.Bundles.LUKQIN;
import static org.hotline12345.unit.fixture.Bundles.WATER;
import static org.hotline12345.unit.fixture.Bundles.arrival;
import static org.hotline12345.unit.fixture.Bundles.lukqin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.unit.api.Approval;
import org.hotline12345.unit.city.CityFile;
import org.hotline12345.unit.fixture.HandClock;
import org.hotline12345.unit.fixture.InMemoryUnits;
import org.hotline12345.unit.tree.Arrival;
import org.hotline12345.unit.tree.Flaw;
import org.hotline12345.unit.tree.Properties;
import org.hotline12345.unit.tree.Rejection;
import org.hotline12345.unit.tree.UnitRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitContributionsTest {

    private static final String WAITING = "等待市政务服务中心同意设立，同意前不接收工单";

    private final UnitRegister register =
            new UnitRegister(new CityFile(Path.of("no-such-file.json")).read(), new InMemoryUnits(), new HandClock());
    private final UnitContributions contributions = new UnitContributions(register);

    @BeforeEach
    void begin() {
        register.keep();
    }

    @Test
    void aUnitIsShownWithItsBundleAndThatItWaitsForTheCenter() {
        register.arrived(lukqin(7));
        assertEquals(Optional.of(WAITING), only().hint());
        assertEquals("bundle.of.650421-lukqin", only().bundle());
        assertEquals("单位 650421-lukqin（650421-lukqin）", only().name());

        register.approve(register.known(LUKQIN).orElseThrow(), new Approval("center", Instant.EPOCH, "吐政务〔2025〕1号"));

        assertEquals(Optional.empty(), only().hint());
        assertEquals(Optional.empty(), only().trouble());
    }

    @Test
    void aBehaviourThatFailsIsShownWithTheCause() {
        register.arrived(lukqin(7));
        register.trouble(LUKQIN, Optional.of("出错：NoClassDefFoundError（a/B）"));

        assertEquals(Optional.of("单位的程序没有正常答复，派来的工单由工作人员签收：出错：NoClassDefFoundError（a/B）"), only().trouble());
    }

    @Test
    void ofTwoModulesWithOneIdTheFirstIsInForceAndTheOtherIsShownWaitingUntilItTakesOver() {
        register.arrived(by("first.module", 7));
        register.arrived(by("second.module", 8));

        assertEquals(
                List.of(
                        "first.module 单位 650421-lukqin（650421-lukqin）",
                        "second.module 单位 650421-lukqin（650421-lukqin）：没有纳入：编号 650421-lukqin 已由模块 first.module"
                                + " 使用，先登记的在用。换一个编号；要接替的，卸载模块 first.module，本单位随即自动启用"),
                shown());

        register.gone(7);

        assertEquals(List.of("second.module 单位 650421-lukqin（650421-lukqin）"), shown());
        assertEquals("second.module", register.inForce().get(0).origin());
    }

    @Test
    void theSameDutyBelowTheSameUnitIsAHintToBoth() {
        register.arrived(arrival(3, WATER, "650421", List.of(), List.of("水电气热/停水")));
        register.arrived(arrival(4, LUKQIN, "650421", List.of("650421/鲁克沁镇"), List.of("水电气热")));

        assertEquals(
                List.of(
                        WAITING + "；与 单位 650421-water（650421-water）职责相同、辖区相交：水电气热。转派时由经办人指定单位；不应重复的，"
                                + "缩小其中一个的 unit.duties 或 unit.territory",
                        WAITING + "；与 单位 650421-lukqin（650421-lukqin）职责相同、辖区相交：水电气热/停水。转派时由经办人指定单位；不应重复的，"
                                + "缩小其中一个的 unit.duties 或 unit.territory"),
                contributions.now().stream().map(it -> it.hint().orElse("")).toList());
    }

    @Test
    void aServiceThatDescribesNoUnitIsShownUntilItLeaves() {
        Flaw flaw = new Properties(Map.of("unit.id", "650421-a", "unit.name", "甲"))
                .flaws()
                .get(0);
        register.malformed(
                5, List.of(new Rejection(5, "some.module", Optional.of("650421-a"), Optional.of("甲"), flaw)));

        assertEquals(List.of("some.module 甲（650421-a）：没有纳入：缺少 unit.parent。写上 上级单位的编号，例如 650421"), shown());

        register.gone(5);
        assertEquals(List.of(), shown());
    }

    private static Arrival by(String bundle, long service) {
        Arrival plain = lukqin(service);
        return new Arrival(service, bundle, bundle, plain.unit(), plain.behaviour());
    }

    private List<String> shown() {
        return contributions.now().stream()
                .map(it -> it.bundle() + " " + it.name()
                        + it.trouble().map(why -> "：" + why).orElse(""))
                .toList();
    }

    private Contribution only() {
        assertEquals(1, contributions.now().size());
        return contributions.now().iterator().next();
    }
}
