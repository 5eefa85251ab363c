package org.hotline12345.statistics;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** 总览设置. What the overview shows. */
@ObjectClassDefinition(
        id = "org.hotline12345.statistics",
        name = "12345 hotline: statistics",
        description = "总览页显示多少行；各节点相同")
@interface StatisticsSettings {

    @AttributeDefinition(name = "Rows", description = "总览中按分类、地点、单位的表各列出前多少行，合计仍是全部")
    int rows() default 10;

    @AttributeDefinition(name = "Periods", description = "总览中趋势列出最近多少期（月、季、年或日，随粒度）")
    int periods() default 12;
}
