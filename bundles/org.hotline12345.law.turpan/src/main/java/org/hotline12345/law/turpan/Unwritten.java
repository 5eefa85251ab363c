package org.hotline12345.law.turpan;

import java.util.Map;

/** The articles that make no rule of a step here, and why. */
final class Unwritten {

    static final Map<Integer, String> WHY = Map.ofEntries(
            Map.entry(1, "立法目的和依据；不约束任何环节。"),
            Map.entry(2, "热线的设立和服务理念；四类事项由 Kind 表示。"),
            Map.entry(3, "主管部门和市政务服务中心的职责；由 Role 和各规则的办理人表示。"),
            Map.entry(5, "单轨制闭环；由 Procedure 保证：工单只经环节移动，每一环节都有记录。"),
            Map.entry(6, "智能化建设的任务；由平台整体承担。"),
            Map.entry(7, "数据共享；各级只看本级及下级，由 access 承担。"),
            Map.entry(8, "工作原则；体现在各条规则中。"),
            Map.entry(27, "社会公开；案例等由 publication 公开，受理渠道和规定由网站公布。"),
            Map.entry(39, "用语的含义；由词汇包中的类型表示。"),
            Map.entry(40, "施行日期；由 Citation 表示。"),
            Map.entry(41, "解释机关；由条文释义的配置表示。"));

    private Unwritten() {}
}
