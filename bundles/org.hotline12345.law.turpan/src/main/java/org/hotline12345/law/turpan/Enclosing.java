package org.hotline12345.law.turpan;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.procedure.Attempt;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.procedure.Rule;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;

/**
 * 材料. Files with a matter: the requester's and the hotline's come with what is accepted (A9), a unit's with what it reports
 * (A19), the decision document and the duty statement among them (A19.3, A23.3). No clock is moved by one.
 */
final class Enclosing {

    /** Characters of a file's name: what common file systems hold. */
    static final int LONGEST_NAME = 200;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]{1,100}");

    private Enclosing() {}

    /** Until the loop has ended. */
    static Rule<Enclose> rule() {
        return Rule.of(Enclose.class, Article9.CHANNELS)
                .by(Role.REQUESTER, Role.CALL_TAKER, Role.CENTER, Role.UNIT_OFFICER)
                .when(
                        Status.AWAITING_DISPATCH,
                        Status.IN_HANDLING,
                        Status.AWAITING_EVALUATION,
                        Status.AWAITING_FOLLOW_UP,
                        Status.ATTACHED)
                .demands(Demand.of(Article19.REQUEST, "", Enclosing::inHand, "工单不在本单位及其下级单位办理", "由正在办理的承办单位附上材料"))
                .demands(Demand.plain(
                        "fileName",
                        it -> named(it.step().fileName()),
                        it -> "文件名不能使用：须在 " + LONGEST_NAME + " 字以内，不含路径和控制字符",
                        "更改文件名，如 停水照片.jpg"))
                .demands(Demand.plain(
                        "mediaType",
                        it -> TYPE.matcher(it.step().mediaType()).matches(),
                        it -> "“mediaType” 不是文件类型",
                        "填写如 image/jpeg"))
                .demands(Demand.plain("size", it -> it.step().size() > 0, it -> "文件是空的", "选择有内容的文件"))
                .demands(Demand.plain(
                        "sha256",
                        it -> HASH.matcher(it.step().sha256()).matches(),
                        it -> "sha256 不是 64 位十六进制数",
                        "填写文件内容的 SHA-256"))
                .demands(Demand.plain(
                        "sha256",
                        it -> with(it.ticket(), it.step().sha256()).isEmpty(),
                        it -> "这份文件已经是附件 "
                                + with(it.ticket(), it.step().sha256())
                                        .map(Attachment::number)
                                        .orElseThrow(),
                        "无须重复附上"))
                .moves(Enclosing::enclosed)
                .citing(it -> it.actor().role() == Role.UNIT_OFFICER ? Article19.REQUEST : Article9.CHANNELS)
                .recorded(it -> "附上材料：附件 " + (it.ticket().attachments().size() + 1) + " "
                        + it.step().fileName()
                        + it.step().note().map(note -> "，" + note).orElse(""));
    }

    /**
     * A document that is named by its hash is one of the ticket's files; one that is named in words is not looked for.
     *
     * @param document names the document in a step
     */
    static <S extends Step> Demand<S> present(
            Paragraph basis, String where, Function<Attempt<S>, Optional<String>> document) {
        return Demand.of(
                basis,
                where,
                it -> document.apply(it)
                        .filter(name -> HASH.matcher(name).matches())
                        .filter(hash -> with(it.ticket(), hash).isEmpty())
                        .isEmpty(),
                "所指的文件没有附在工单上",
                "先附上文件，再以它的 sha256 引用");
    }

    private static Ticket enclosed(Attempt<Enclose> attempt) {
        Enclose step = attempt.step();
        Ticket ticket = attempt.ticket();
        return ticket.enclosing(new Attachment(
                ticket.attachments().size() + 1,
                step.fileName(),
                step.mediaType(),
                step.size(),
                step.sha256(),
                step.note(),
                attempt.at()));
    }

    /** Of the units, those that have the matter, and those above them. */
    private static boolean inHand(Attempt<Enclose> attempt) {
        return attempt.actor()
                .unit()
                .map(own -> attempt.ticket()
                        .openAssignments()
                        .anyMatch(it -> attempt.city().within(it.unit(), own)))
                .orElse(true);
    }

    private static boolean named(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints()
                        .noneMatch(it -> it == '/' || it == '\\' || Character.isISOControl(it) || isFormat(it))
                && !name.equals(".")
                && !name.equals("..");
    }

    /** Marks that nobody sees, by which a name can be made to read backwards. */
    private static boolean isFormat(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static Optional<Attachment> with(Ticket ticket, String sha256) {
        return ticket.attachments().stream()
                .filter(it -> it.sha256().equals(sha256))
                .findFirst();
    }
}
