package org.hotline12345.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.Bulletin.Corrected;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.statistics.api.CountsUnavailable;

/**
 * Judges what is asked for, and drafts it where nothing speaks against it. Keeps nothing.
 *
 * @param store knows the lists of readers
 * @param scoping knows what a topic comes to
 * @param drafting reads the figures
 */
record Drafter(BulletinStore store, Scoping scoping, Drafting drafting) {

    /** @throws CountsUnavailable where the figures cannot be had */
    Ruling<Bulletin> draft(Editing editing, Actor actor, BulletinForm form, Optional<Corrected> corrects) {
        List<Objection> against = new ArrayList<>(
                form.objections(editing.now().atZone(WorkingDays.ZONE).toLocalDate()));
        List<ReaderList> lists = new ArrayList<>();
        for (String name : form.readers()) {
            store.readerList(name)
                    .ifPresentOrElse(
                            lists::add,
                            () -> against.add(Objection.invalid(
                                    "readers", "没有阅读名单 " + name, "从 /api/bulletins/readers 中选择，或先建立")));
        }
        Readership readers = Readership.of(lists);
        against.addAll(editing.againstTexts(form.title().stream().toList(), form.remarks(), readers));
        if (!against.isEmpty()) {
            return editing.grounds().refused(against);
        }
        Scoping.Scoped scoped = scoping.of(actor, form.topic());
        against.addAll(scoped.objections());
        scoped.scope().ifPresent(it -> against.addAll(scoping.against(it, readers.units())));
        return against.isEmpty()
                ? Ruling.granted(drafting.draft(
                        actor, form, scoped.scope().orElseThrow(), readers, editing.grounds(), corrects, editing.now()))
                : editing.grounds().refused(against);
    }
}
