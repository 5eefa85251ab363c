package org.hotline12345.warning;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** 预警阈值. When it is warned of what. */
@ObjectClassDefinition(id = WarningSettings.PID, name = "12345 hotline: early warning", description = "预警的阈值；各节点须一致")
public @interface WarningSettings {

    /** Where it is configured. */
    String PID = "org.hotline12345.warning";

    @AttributeDefinition(name = "黄色预警", description = "时限已用百分之几时列为黄色，按时限自身计数的工作日或小时计")
    int amberPercent() default 80;

    @AttributeDefinition(name = "红色预警", description = "时限已用百分之几时列为红色；超过时限的一律为红色")
    int redPercent() default 100;

    @AttributeDefinition(name = "待转派停滞", description = "受理后多少小时没有转派、答复或告知不予受理，视为停滞")
    int awaitingDispatchHours() default 2;

    @AttributeDefinition(name = "待签收停滞", description = "转派后多少小时没有签收，视为停滞")
    int unsignedHours() default 8;

    @AttributeDefinition(name = "办理停滞", description = "签收后多少小时没有任何环节，视为停滞；时限按工作日计的，只计工作日的小时，每个工作日二十四小时")
    int inHandlingHours() default 72;

    @AttributeDefinition(name = "审核停滞", description = "退回、延期、办结申请多少小时没有审核，视为停滞；时限按工作日计的，只计工作日的小时")
    int reviewHours() default 24;

    @AttributeDefinition(name = "待回访停滞", description = "多少小时没有回访，视为停滞")
    int followUpHours() default 48;

    @AttributeDefinition(name = "本单位节奏的下限", description = "单位自身九成事项用时短于以上小时数的，按自身用时判断，但不短于以上小时数的百分之几")
    int ownFloorPercent() default 25;

    @AttributeDefinition(name = "本单位节奏的最少件数", description = "近期办结少于多少件的单位，不按自身用时判断")
    int ownCases() default 20;

    @AttributeDefinition(name = "误报水平", description = "没有异常时，全市每天平均至多误报多少次突增；如 0.05 为二十天至多一次")
    double alpha() default 0.05;

    @AttributeDefinition(name = "突增的最少件数", description = "二十四小时内少于多少件的，不作为突增")
    int minimumCount() default 5;

    @AttributeDefinition(name = "比较的周数", description = "与前多少周的平常水平比较")
    int weeksOfHistory() default 8;

    @AttributeDefinition(name = "最少的天数", description = "有记录不足多少天时，不判断突增")
    int leastDays() default 14;

    @AttributeDefinition(name = "突增结束", description = "平常出现同样件数的概率回升到多少时，突增结束")
    double endChance() default 0.01;

    @AttributeDefinition(name = "Round", description = "Seconds between two looks at what rises")
    int roundSeconds() default 60;

    @AttributeDefinition(name = "预测所依据的月数", description = "按最近多少个月的办理用时预测")
    int paceMonths() default 6;

    @AttributeDefinition(name = "全市用时的分量", description = "全市同类事项的情况相当于本单位的多少件；本单位件数越少，越接近全市")
    int cityWeight() default 10;

    @AttributeDefinition(name = "预测的工作日", description = "预测此后多少个工作日内到期的事项，当日不计；放假的日子不计")
    int forecastWorkingDays() default 5;
}
