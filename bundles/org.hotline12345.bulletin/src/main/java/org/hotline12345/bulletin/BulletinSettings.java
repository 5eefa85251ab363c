package org.hotline12345.bulletin;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** 简报设置. From where on something stands out, what a bulletin is called, and which are drafted by themselves. */
@ObjectClassDefinition(
        id = BulletinSettings.PID,
        name = "12345 hotline: bulletins",
        description = "工作简报和专报中“值得关注”的判断标准和名称，以及哪些简报自动起草；各节点相同，只影响以后起草的")
public @interface BulletinSettings {

    /** Where it is configured. */
    String PID = "org.hotline12345.bulletin";

    @AttributeDefinition(name = "Name", description = "简报的名称，写在标题中")
    String title() default "12345政务服务便民热线工作简报";

    @AttributeDefinition(name = "Least matters", description = "某一分类、区域或单位的诉求（本期、上期中较多的一期）达到多少件，其变化才值得关注")
    long least() default 10;

    @AttributeDefinition(name = "Change", description = "与上期相比上升或下降多少（%）值得关注")
    int change() default 50;

    @AttributeDefinition(name = "Share", description = "居首的分类或区域占全部诉求多少（%）视为集中")
    int share() default 40;

    @AttributeDefinition(name = "Sentences", description = "“值得关注”最多列出多少条，变化大的在前")
    int most() default 10;

    @AttributeDefinition(name = "自动起草日报", description = "每日自动起草前一日的日报，供哪些阅读名单（名单的名称，可填几个）；不填则不自动起草。自动起草的一律由人修改、印发或作废")
    String[] dailyReaders() default {};

    @AttributeDefinition(name = "自动起草周报", description = "每周一自动起草上一周（周一至周日）的周报，供哪些阅读名单；不填则不自动起草")
    String[] weeklyReaders() default {};

    @AttributeDefinition(name = "自动起草月报", description = "每月1日自动起草上一月的月报，供哪些阅读名单；不填则不自动起草")
    String[] monthlyReaders() default {};

    @AttributeDefinition(name = "自动起草的时间", description = "期间结束的次日几点起自动起草，0 至 23，北京时间")
    int draftHour() default 8;

    @AttributeDefinition(name = "等候统计", description = "到了起草的时间，此前的办理步骤还没有全部计入统计的，至多等候多少小时；之后按当时的数字起草，文末注明未计入的步骤数")
    int waitHours() default 4;

    @AttributeDefinition(name = "Round", description = "Seconds between two looks at what is to be drafted by itself")
    int roundSeconds() default 60;
}
