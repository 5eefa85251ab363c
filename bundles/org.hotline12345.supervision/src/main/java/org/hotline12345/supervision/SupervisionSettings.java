package org.hotline12345.supervision;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the office that answers to the law decides where the text of supervision and of reporting leaves room (A28, A31). */
@ObjectClassDefinition(
        id = "org.hotline12345.supervision",
        name = "督办：条文释义",
        description = "办法对督办时限、何为“集中”、何为“连续6个月以上……反复投诉举报”没有规定或没有细化之处，按此认定；各节点须一致")
public @interface SupervisionSettings {

    @AttributeDefinition(name = "督办时限", description = "督办件的时限（工作日），督办之日不计。没有为该情形单独设定的，按此计算")
    int workingDays() default 5;

    @AttributeDefinition(name = "各情形的督办时限", description = "逐条填写“情形的编号=工作日”，编号按办法的条款项，与督办环节中填写的相同")
    String[] workingDaysByGround() default {};

    @AttributeDefinition(name = "热点：件数", description = "同类、同地的诉求，在规定天数内达到此件数的，列为集中投诉举报的热点供认定")
    int hotSpotMatters() default 5;

    @AttributeDefinition(name = "热点：天数", description = "在多少天内（每天按24小时，自第一件起算）")
    int hotSpotDays() default 7;

    @AttributeDefinition(name = "热点：诉求人", description = "至少来自多少名不同的诉求人；没有留下电话的无法区分，合计为一名")
    int hotSpotRequesters() default 3;

    @AttributeDefinition(name = "热点：只计投诉举报", description = "是：只计投诉举报（含作风效能投诉）；否：求助、建议、咨询一并计算")
    boolean hotSpotComplaintsOnly() default true;

    @AttributeDefinition(name = "热点：按大类", description = "是：事项分类按第一级合并；否：按完整分类")
    boolean hotSpotByTheme() default false;

    @AttributeDefinition(name = "热点：按区县", description = "是：地点按区县合并；否：按登记的地点")
    boolean hotSpotByCounty() default false;

    @AttributeDefinition(name = "反复：月数", description = "第一件与最后一件投诉举报相隔至少多少个月；办法规定连续6个月以上")
    int repeatMonths() default 6;

    @AttributeDefinition(name = "反复：同一诉求人件数", description = "同一诉求人就同一分类至少投诉举报多少件，且没有一件评价为满意或基本满意以上")
    int repeatMatters() default 3;

    @AttributeDefinition(name = "反复：同一地点件数", description = "同一地点、同一分类至少有多少件没有效果的投诉举报；没有效果指评价为不满意，或逾期未办结")
    int repeatPlaceMatters() default 6;

    @AttributeDefinition(name = "反复：间隔", description = "前后两件相隔超过此天数的，不再视为连续")
    int repeatGapDays() default 92;

    @AttributeDefinition(name = "推诿：件数", description = "同一单位申请退回而未获同意的工单达到此件数的，列为供认定的线索")
    int returnsMatters() default 3;

    @AttributeDefinition(name = "推诿：天数", description = "在多少天内（按转派时间）")
    int returnsDays() default 90;

    @AttributeDefinition(name = "再次提出", description = "不予认定之后，件数比认定时增加此百分比的，再次提出")
    int growthPercent() default 50;
}
