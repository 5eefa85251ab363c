package org.hotline12345.bulletin.soap;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinForm;
import org.hotline12345.bulletin.BulletinRevision;
import org.hotline12345.bulletin.CorrectionForm;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Refusals;
import org.hotline12345.soap.api.xml.Operation;

/** 起草、修改、印发、更正. The operations that make and change bulletins. */
final class EditingOperations {

    private final BulletinDesk desk;

    EditingOperations(BulletinDesk desk) {
        this.desk = desk;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                written("DraftBulletin", "起草，数字即时固定", List.of(BulletinForm.class), this::draft),
                written("ReviseBulletin", "修改草稿的标题和编者按", List.of(Wanted.class, BulletinRevision.class), this::revise),
                written("DiscardBulletin", "作废草稿", List.of(Wanted.class, Reason.class), this::discard),
                act("IssueBulletin", "印发，取得当年的期号", List.of(Wanted.class), this::issue),
                written("CorrectBulletin", "起草更正的一期", List.of(Wanted.class, CorrectionForm.class), this::correct));
    }

    private Ruling<Bulletin> draft(Request request) {
        return desk.draft(request.actor(), request.read(BulletinForm.class));
    }

    private Ruling<Bulletin> revise(Request request) {
        return desk.revise(request.actor(), number(request), request.read(BulletinRevision.class));
    }

    private Ruling<Bulletin> discard(Request request) {
        return desk.discard(
                request.actor(), number(request), request.read(Reason.class).why());
    }

    private Ruling<Bulletin> issue(Request request) {
        return desk.issue(request.actor(), number(request));
    }

    private Ruling<Bulletin> correct(Request request) {
        return desk.correct(request.actor(), number(request), request.read(CorrectionForm.class));
    }

    private static long number(Request request) {
        return request.read(Wanted.class).number();
    }

    /** Who has not signed in is asked to before anything is read. */
    private static SoapOperation written(
            String name, String words, List<Class<? extends Record>> said, Function<Request, Ruling<Bulletin>> act) {
        return act(name, words, said, request -> {
            Refusals.requireStaff(request.actor());
            return act.apply(request);
        });
    }

    private static SoapOperation act(
            String name, String words, List<Class<? extends Record>> said, Function<Request, Ruling<Bulletin>> act) {
        return new SoapOperation(
                new Operation(name, words, said, BulletinFile.class),
                request -> BulletinFile.of(Answering.bulletin(() -> act.apply(request))));
    }

    /** Which bulletin. */
    public record Wanted(long number) {}

    /** Why it is discarded. */
    public record Reason(String why) {}
}
