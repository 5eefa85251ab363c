package org.hotline12345.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.figures.BulletinScope;
import org.hotline12345.bulletin.figures.Spotting;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.supervision.api.Finding;

/**
 * What a topic comes to: of which tickets the figures are, and who may read of them.
 *
 * @param city what there is in it
 * @param spotting who knows hot spots
 */
record Scoping(City city, Spotting spotting) {

    /** A scope, or what is wrong with the topic. */
    record Scoped(Optional<BulletinScope> scope, List<Objection> objections) {

        static Scoped of(BulletinScope scope) {
            return new Scoped(Optional.of(scope), List.of());
        }

        static Scoped wrong(String where, String text, String remedy) {
            return new Scoped(Optional.empty(), List.of(Objection.invalid(where, text, remedy)));
        }
    }

    Scoped of(Actor actor, Optional<BulletinTopic> topic) {
        return topic.map(it -> of(actor, it)).orElseGet(() -> Scoped.of(BulletinScope.CITY));
    }

    private Scoped of(Actor actor, BulletinTopic topic) {
        if (topic.theme().isPresent()) {
            String theme = topic.theme().get();
            return city.categories().stream()
                            .map(Category::code)
                            .map(Category::theme)
                            .anyMatch(theme::equals)
                    ? Scoped.of(new BulletinScope(Optional.empty(), Optional.empty(), topic.theme()))
                    : Scoped.wrong("topic.theme", "没有分类 " + theme, "填写 /api/categories 中的第一级，如 水电气热");
        }
        if (topic.place().isPresent()) {
            return city.place(topic.place().get()).isPresent()
                    ? Scoped.of(new BulletinScope(Optional.empty(), topic.place(), Optional.empty()))
                    : Scoped.wrong("topic.place", "没有这一地点", "从 /api/places 中选择");
        }
        if (topic.unit().isPresent()) {
            return city.unit(topic.unit().get()).isPresent()
                    ? Scoped.of(new BulletinScope(topic.unit(), Optional.empty(), Optional.empty()))
                    : Scoped.wrong("topic.unit", "没有承办单位 " + topic.unit().get(), "从 /api/units 中选择");
        }
        long number = topic.hotSpot().orElseThrow();
        return spotting.hotSpot(actor, number).map(Scoping::of).orElseGet(() -> {
            String text = spotting.supervised() ? "没有热点 " + number : "没有安装督办模块，查不到热点";
            return Scoped.wrong("topic.hotSpot", text, "从 /api/hot-spots 中选择；没有安装的，请管理员安装 hotline-supervision");
        });
    }

    private static Scoped of(Finding spot) {
        return spot.place().isPresent()
                ? Scoped.of(new BulletinScope(Optional.empty(), spot.place(), Optional.empty()))
                : Scoped.of(new BulletinScope(
                        Optional.empty(), Optional.empty(), spot.category().map(Category::theme)));
    }

    /** What speaks against units among the readers: of a place there are the matters of other units (A7). */
    List<Objection> against(BulletinScope scope, List<UnitId> readers) {
        List<Objection> against = new ArrayList<>();
        if (scope.place().isPresent() && !readers.isEmpty()) {
            against.add(Objection.invalid("readers", "地点的专报含有其他单位的事项，名单中不能有承办单位", "改用只有 roles 的名单；发给单位的，以单位为专题"));
        }
        for (UnitId reader : readers) {
            if (city.unit(reader).isEmpty()) {
                against.add(Objection.invalid("readers", "名单中的承办单位 " + reader + " 已不存在", "修改名单"));
            } else if (scope.unit().filter(it -> !city.within(reader, it)).isPresent()) {
                against.add(Objection.invalid("readers", "名单中的承办单位 " + reader + " 不在专题单位之下", "改用另一名单"));
            }
        }
        return against;
    }
}
