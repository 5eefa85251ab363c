package org.hotline12345.bulletin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.Bulletin.Corrected;
import org.hotline12345.bulletin.figures.BulletinFigures;
import org.hotline12345.bulletin.figures.BulletinScope;
import org.hotline12345.bulletin.figures.ReaderView;
import org.hotline12345.bulletin.figures.Reading;
import org.hotline12345.bulletin.figures.Spotting;
import org.hotline12345.bulletin.writing.DaysInWords;
import org.hotline12345.document.paper.Numeral;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Deed;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.statistics.api.CountSpan;
import org.hotline12345.statistics.api.CountsUnavailable;

/**
 * Makes drafts: reads the figures of the whole and of each unit that reads it, and freezes them.
 *
 * @param reading reads figures
 * @param spotting asks for hot spots and sudden rises
 * @param city for names
 * @param name what periodical bulletins are called
 */
record Drafting(Reading reading, Spotting spotting, City city, String name) {

    /** @throws CountsUnavailable where the figures cannot be had */
    Bulletin draft(
            Actor actor,
            BulletinForm form,
            BulletinScope scope,
            Readership readers,
            Grounds grounds,
            Optional<Corrected> corrects,
            Instant now) {
        CountSpan span = form.span();
        List<ReaderView> views = new ArrayList<>();
        views.add(view(Optional.empty(), scope, span));
        readers.units().forEach(it -> views.add(view(Optional.of(it), scope.of(it), span)));
        String title = form.title().orElseGet(() -> title(form, scope));
        return new Bulletin(
                0,
                form.sort(),
                title,
                span,
                form.topic(),
                form,
                basis(grounds),
                readers,
                views,
                scope.unit().isPresent() ? Optional.empty() : Optional.of(spotting.of(actor, scope, span)),
                form.remarks(),
                Bulletin.State.DRAFT,
                now,
                Optional.empty(),
                corrects,
                Optional.empty(),
                List.of(Deed.of(act(actor, corrects), actor, now, title)));
    }

    private static String act(Actor actor, Optional<Corrected> corrects) {
        if (actor.role() == Role.SYSTEM) {
            return "自动起草";
        }
        return corrects.isPresent() ? "起草更正" : "起草";
    }

    private ReaderView view(Optional<UnitId> unit, BulletinScope scope, CountSpan span) {
        BulletinFigures figures = reading.of(scope, span, BulletinSort.grain(span));
        return new ReaderView(unit, scope.name(city), scope, figures);
    }

    private String title(BulletinForm form, BulletinScope scope) {
        String days = "（" + DaysInWords.of(form.span()) + "）";
        return form.sort().periodical() ? name + days : "关于" + scope.name(city) + "诉求情况的专报" + days;
    }

    /** Such as 《吐鲁番市12345政务服务便民热线管理暂行办法》（吐政办函〔2021〕33号）第三十条. */
    private static Optional<String> basis(Grounds grounds) {
        return grounds.law()
                .flatMap(law -> grounds.paragraph()
                        .map(it -> "《" + law.title() + "》（" + law.document() + "）第" + Numeral.of(it.article()) + "条"
                                + (it.item() == 0 ? "" : "第" + Numeral.of(it.item()) + "项")));
    }
}
