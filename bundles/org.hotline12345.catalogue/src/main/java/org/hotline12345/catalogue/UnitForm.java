package org.hotline12345.catalogue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Form;
import org.hotline12345.law.procedure.Objection;

/**
 * What a county says of a subordinate unit that it proposes.
 *
 * @param id unique in the city, such as {@code 650421-lianmuqin}
 * @param name what people call it
 * @param parent the id of the unit above it
 * @param territory the places it answers for; the parent's where there are none
 * @param duties the categories it handles
 * @param desk the desk that signs what arrives; without one its officers sign
 * @param why the document that asks for it
 */
public record UnitForm(
        String id,
        String name,
        String parent,
        List<String> territory,
        List<String> duties,
        Optional<String> desk,
        String why) {

    private static final int MOST = 200;

    public UnitForm {
        territory = territory == null ? List.of() : List.copyOf(territory);
        duties = duties == null ? List.of() : List.copyOf(duties);
        desk = desk == null ? Optional.empty() : desk.map(String::strip).filter(it -> !it.isEmpty());
    }

    List<Objection> objections() {
        return new Form()
                .line("id", id, "填写编号，如 650421-lianmuqin")
                .line("name", name, "填写单位名称")
                .line("parent", parent, "填写上级单位的编号")
                .some("duties", duties, MOST, "填写职责分类，* 为全部")
                .holds("territory", territory.size() <= MOST, "territory 超过 " + MOST + " 项", "减少后重新提交")
                .line("why", why, "填写申请设立的文件")
                .objections();
    }

    DeclaredUnit unit() {
        return new DeclaredUnit(id.strip(), name.strip(), parent.strip(), territory, duties);
    }
}
