package org.hotline12345.bulletin.soap;

import java.util.stream.Stream;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Refusals;

/** 阅读名单. The operations on the lists of readers, for the center, which keeps them. */
final class ReaderListOperations {

    private final BulletinDesk desk;

    ReaderListOperations(BulletinDesk desk) {
        this.desk = desk;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("ListReaderLists", "阅读名单", All.class, ReaderLists.class, this::list),
                SoapOperation.of(
                        "KeepReaderList", "建立或修改阅读名单", ReaderListContent.class, ReaderListContent.class, this::keep),
                SoapOperation.of("DropReaderList", "删除阅读名单；答复其余的名单", Named.class, ReaderLists.class, this::drop));
    }

    private ReaderLists list(All all, Request request) {
        return lists(request.actor());
    }

    private ReaderListContent keep(ReaderListContent content, Request request) {
        Refusals.requireStaff(request.actor());
        ReaderList list = content.list();
        return ReaderListContent.of(Answering.readerList(() -> desk.keep(request.actor(), list)));
    }

    private ReaderLists drop(Named named, Request request) {
        Answering.readerList(() -> desk.drop(request.actor(), named.name()));
        return lists(request.actor());
    }

    private ReaderLists lists(Actor actor) {
        return new ReaderLists(Answering.readerList(() -> desk.readerLists(actor)).stream()
                .map(ReaderListContent::of)
                .toList());
    }

    /** Every one. */
    public record All() {}

    /** Which one, by its name. */
    public record Named(String name) {}
}
