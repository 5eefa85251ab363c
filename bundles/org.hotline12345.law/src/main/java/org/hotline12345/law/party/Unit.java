package org.hotline12345.law.party;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Called;

/**
 * 承办单位. A district or county government, department or public enterprise, or a subordinate of one (A4).
 *
 * @param id unique in the city
 * @param name what people call it
 * @param parent the unit above it; empty for those directly below the city
 * @param level where it stands
 * @param territory the places it answers for; empty means the territory of its parent, or the city
 * @param duties the categories it handles; a first level includes its second level, {@code *} is everything
 * @param approved whether the center has agreed that it receives tickets (A4)
 */
public record Unit(
        UnitId id,
        String name,
        Optional<UnitId> parent,
        Level level,
        List<String> territory,
        List<String> duties,
        boolean approved) {

    /** Where a unit stands. */
    public enum Level {
        /** 区县人民政府. */
        @Called("区县人民政府")
        COUNTY,
        /** 市级部门. */
        @Called("市级部门")
        DEPARTMENT,
        /** 垂直管理单位: its matters go to the city level (A12.2). */
        @Called("垂直管理单位")
        VERTICAL,
        /** 国有公共服务企事业单位. */
        @Called("公共服务企事业单位")
        ENTERPRISE,
        /** 下一级承办单位, below another unit. */
        @Called("下一级承办单位")
        SUBORDINATE,
        /** 市政务服务中心 and the governing office: they run the hotline and handle no tickets. */
        @Called("热线管理单位")
        CENTER
    }

    public Unit {
        parent = parent == null ? Optional.empty() : parent;
        territory = territory == null ? List.of() : List.copyOf(territory);
        duties = duties == null ? List.of() : List.copyOf(duties);
    }
}
