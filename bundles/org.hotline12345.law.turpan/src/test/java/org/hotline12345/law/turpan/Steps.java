package org.hotline12345.law.turpan;

import static org.hotline12345.law.turpan.Jurist.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.AgreeClosure;
import org.hotline12345.law.step.AgreeExtension;
import org.hotline12345.law.step.AgreeReturn;
import org.hotline12345.law.step.AllowReturn;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.ClassifyRedo;
import org.hotline12345.law.step.DeclareForceMajeure;
import org.hotline12345.law.step.DetermineDuty;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.DispatchEach;
import org.hotline12345.law.step.DispatchJointly;
import org.hotline12345.law.step.EndForceMajeure;
import org.hotline12345.law.step.Evaluate;
import org.hotline12345.law.step.FinishPart;
import org.hotline12345.law.step.GiveBack;
import org.hotline12345.law.step.PassToParent;
import org.hotline12345.law.step.RefuseClosure;
import org.hotline12345.law.step.RefuseExtension;
import org.hotline12345.law.step.RefuseReturn;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.RequestExtension;
import org.hotline12345.law.step.Return;
import org.hotline12345.law.step.Ring;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Transfer;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.DutyMethod;
import org.hotline12345.law.ticket.Emergency;
import org.hotline12345.law.ticket.Filing;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.RedoItem;

/** Steps that are in order. */
final class Steps {

    static final Contact ALIM = new Contact(Optional.of("阿力木"), Optional.of("13999990001"), Optional.empty());
    static final Sign SIGN = new Sign(Optional.empty(), Optional.of("值班室"));
    static final Return RETURN = new Return(Optional.empty(), "不属于本单位职责", "三定规定");
    static final AgreeReturn AGREE_RETURN = new AgreeReturn(Optional.empty(), Optional.empty());
    static final RefuseReturn REFUSE_RETURN = new RefuseReturn(Optional.empty(), "属于你单位职责");
    static final AgreeClosure AGREE_CLOSURE = new AgreeClosure(Optional.empty(), Optional.empty());
    static final RefuseClosure REFUSE_CLOSURE = new RefuseClosure(Optional.empty(), "没有正面回应");
    static final PassToParent LEFT = new PassToParent(Optional.empty(), "单位已离开平台");
    static final Archive ARCHIVE = new Archive("评价时间已过");
    static final ClassifyRedo DONE_AGAIN = new ClassifyRedo(Optional.empty(), RedoItem.DO, Optional.empty());
    static final AgreeExtension AGREE_EXTENSION = new AgreeExtension(Optional.empty(), "已电话告知延期");
    static final RefuseExtension REFUSE_EXTENSION = new RefuseExtension(Optional.empty(), "时间足够");
    static final FinishPart FINISHED = new FinishPart(Optional.empty(), "本单位的部分已办完");
    static final GiveBack GIVE_BACK = new GiveBack(Optional.empty(), "不属于本单位职责", "三定规定");
    static final AllowReturn ALLOW_RETURN = new AllowReturn(Optional.empty(), "职责调整");
    static final DeclareForceMajeure FORCE_MAJEURE = new DeclareForceMajeure(Optional.empty(), "特大沙尘暴", "分管副市长");
    static final EndForceMajeure FORCE_MAJEURE_OVER = new EndForceMajeure(Optional.empty(), Optional.empty());
    static final Ring RING = new Ring();
    static final Filing FILED = new Filing(
            true,
            Optional.empty(),
            Optional.of("吐市监立〔2025〕18号"),
            Optional.of(LocalDate.of(2025, 3, 3)),
            Optional.empty(),
            Optional.empty());

    private Steps() {}

    static Accept accept(Kind kind) {
        return accept(kind, "水电气热/停水", "650421", Optional.empty());
    }

    static Accept accept(Kind kind, String category, String place, Optional<Emergency> emergency) {
        return new Accept(
                Channel.PHONE, kind, category, place, Optional.empty(), "家中停水两天。", emergency, Optional.of(ALIM));
    }

    static Dispatch dispatch(String unit) {
        return new Dispatch(new UnitId(unit), Optional.empty());
    }

    static Transfer transfer(String unit) {
        return new Transfer(Optional.empty(), new UnitId(unit), Optional.empty());
    }

    static RequestExtension extension(int workingDays) {
        return new RequestExtension(Optional.empty(), workingDays, "配件须外地调运");
    }

    static DetermineDuty determined(String unit) {
        return new DetermineDuty(new UnitId(unit), DutyMethod.ESTABLISHMENT_OFFICE, "市委编办", "〔2025〕3号");
    }

    static DispatchJointly jointly(String lead, String... others) {
        return new DispatchJointly(new UnitId(lead), units(others), Optional.empty());
    }

    static DispatchEach each(String... units) {
        return new DispatchEach(units(units), Optional.empty());
    }

    private static List<UnitId> units(String... ids) {
        return Stream.of(ids).map(UnitId::new).toList();
    }

    /** A request for closure with everything that Article 19 lists. */
    static RequestClosure closure() {
        return new RequestClosure(Optional.empty(), report());
    }

    static ClosureReport report() {
        return new ClosureReport(
                Optional.of(at("2025-01-02 12:00")),
                Optional.of("维修班"),
                Optional.of("王强"),
                Optional.of("已更换阀门，恢复供水"),
                Optional.of("《城市供水条例》第二十二条"),
                Optional.of("电话回复诉求人"),
                Optional.of(FILED));
    }

    static Evaluate rating(Rating handling) {
        return new Evaluate(Rating.SATISFIED, handling, Optional.empty());
    }
}
