package org.hotline12345.unit.city;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.Test;

/** The delivered categories, held against the list of the city. */
class CategoriesTest {

    private static final String LIST = """
            水电气热: 停水 停电 停气 供热不达标 水质 收费争议
            通信网络: 断网 资费 基站
            城市管理: 占道经营 违法建设 市容环卫 路灯 井盖 园林 停车
            住房物业: 物业服务 维修资金 房产证 公租房 公积金
            交通出行: 公交 出租车 道路破损 信号灯 客运
            劳动保障: 拖欠工资 社会保险 劳动合同 就业 培训
            市场监管: 消费维权 食品安全 价格 计量 特种设备 广告
            生态环境: 噪声 扬尘 大气 水体 固废
            教育: 入学 学校管理 校外培训 收费
            医疗卫生: 医疗服务 疫苗 公共卫生 医保报销
            农业农村水利: 灌溉 坎儿井 农资 补贴 土地承包 防风防沙
            自然资源: 征地 土地纠纷 不动产登记 矿产
            公安政务: 户籍 身份证 出入境 驾驶证
            民政: 低保 养老 残疾 婚姻登记 殡葬
            文化旅游: 景区 旅行社 导游 文物
            政务服务: 办事流程 窗口服务 网上办事
            作风效能: 推诿 慢作为 态度 违规收费
            突发: 区域性水电气网 自然灾害 城市管理部件 公共安全警情
            """;

    private final List<Category> categories =
            new CityFile(Path.of("no-such-file.json")).read().categories();

    @Test
    void everyCategoryOfTheListIsThere() {
        Set<String> codes = categories.stream().map(Category::code).collect(toSet());

        LIST.lines().forEach(line -> {
            String[] parts = line.split(": ");
            assertTrue(codes.contains(parts[0]), parts[0]);
            Arrays.stream(parts[1].split(" "))
                    .map(item -> parts[0] + "/" + item)
                    .forEach(code -> assertTrue(codes.contains(code), code));
        });
    }

    @Test
    void waterGoesToTheWaterCompanyFirst() {
        Map<String, List<UnitId>> duties = categories.stream().collect(toMap(Category::code, Category::duties));

        assertTrue(duties.get("水电气热/停水").indexOf(new UnitId("water")) == 0);
        assertTrue(duties.get("水电气热/停水").contains(new UnitId("housing")));
    }
}
