package org.hotline12345.law.procedure;

import java.util.Collection;
import java.util.Optional;
import org.hotline12345.law.Called;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Objection.Kind;

/**
 * 回避. What is no step of a ticket, and what nobody does to work in which they had a hand themselves. What stands beside the core asks
 * the regulation by it, and says who had a hand.
 */
public enum Recusal {
    /** What a requester says on the telephone is taken down as the requester's own rating: not by who took a step of the ticket. */
    @Called("记录电话评价")
    RATING_BY_PHONE("办理过这一工单的人员不记录对它的评价", "请其他话务员拨打"),
    /** A revision of the knowledge base is reviewed: not by who wrote it. */
    @Called("审核知识库条目")
    KNOWLEDGE("起草人不能审核自己起草的版本", "由另一名工作人员审核"),
    /** What is reported to discipline inspection is approved: not by who reports it. */
    @Called("审批报送纪检监察机关")
    REFERRAL("经办人不能审批自己的报送", "填写另一名审批人"),
    /** What is written for the public is agreed to: not by who wrote it or agreed to it before. */
    @Called("审核公开事项")
    PUBLICATION("起草人和两级审核人须是三个不同的人", "由另一名工作人员审核"),
    /** A mark of malicious use is confirmed: not by who proposed it. */
    @Called("确认恶意占用标记")
    MISUSE("提出人不能确认自己提出的标记", "由市政务服务中心另一名工作人员办理");

    private final String text;
    private final String remedy;

    Recusal(String text, String remedy) {
        this.text = text;
        this.remedy = remedy;
    }

    /** What is said to who had a hand in it. */
    public Objection objection(Optional<Paragraph> basis) {
        return new Objection(Kind.FORBIDDEN, text, remedy, Optional.empty(), basis);
    }

    /**
     * Why {@code account} may not, as the regulation says it; empty where it may. Where none is installed, who had a hand may not.
     *
     * @param hands the accounts that had a hand in what it is done to
     */
    public Optional<Objection> against(Optional<Regulation> law, String account, Collection<String> hands) {
        return law.map(it -> it.against(this, account, hands)).orElseGet(() -> withoutAWord(account, hands));
    }

    /** What holds where no paragraph says anything of it. */
    Optional<Objection> withoutAWord(String account, Collection<String> hands) {
        return hands.contains(account) ? Optional.of(objection(Optional.empty())) : Optional.empty();
    }
}
