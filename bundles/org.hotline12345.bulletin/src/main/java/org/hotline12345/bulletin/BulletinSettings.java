package org.hotline12345.bulletin;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** 简报设置. From where on something stands out, and what a bulletin is called. */
@ObjectClassDefinition(
        id = "org.hotline12345.bulletin",
        name = "12345 hotline: bulletins",
        description = "工作简报和专报中“值得关注”的判断标准和名称；各节点相同，只影响以后起草的")
@interface BulletinSettings {

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
}
