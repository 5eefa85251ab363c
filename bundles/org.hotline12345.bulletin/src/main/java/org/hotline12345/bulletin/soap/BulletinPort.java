package org.hotline12345.bulletin.soap;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.bulletin.BulletinDesk;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.bulletin.BulletinPage;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.writing.BulletinDocuments;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Binary;
import org.hotline12345.soap.api.xml.Naming;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 工作简报和专报, for the own systems of who reads them and of who makes them. */
@Component(service = SoapPort.class)
public final class BulletinPort implements SoapPort {

    private final BulletinDesk desk;
    private final BulletinDocuments documents;

    @Activate
    public BulletinPort(@Reference BulletinDesk desk, @Reference BulletinDocuments documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Override
    public Naming naming() {
        return Naming.of("bulletin", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return Stream.of(reading(), new EditingOperations(desk).all(), new ReaderListOperations(desk).all())
                .flatMap(it -> it)
                .toList();
    }

    private Stream<SoapOperation> reading() {
        return Stream.of(
                SoapOperation.of(
                        "ListBulletins", "本人可阅读的工作简报和专报", BulletinsWanted.class, BulletinTable.class, this::list),
                SoapOperation.of("GetBulletin", "一期简报或专报的数据", BulletinWanted.class, BulletinFile.class, this::bulletin),
                SoapOperation.of(
                        "GetBulletinDocument",
                        "一期简报或专报的文件",
                        DocumentWanted.class,
                        BulletinDocument.class,
                        this::document));
    }

    private BulletinTable list(BulletinsWanted wanted, Request request) {
        Answering.requireReader(request);
        List<BulletinHeading> found =
                Answering.bulletin(() -> desk.list(request.actor(), wanted.sort(), wanted.before()));
        return new BulletinTable(
                found,
                Optional.of(found)
                        .filter(it -> it.size() == BulletinDesk.PAGE)
                        .map(it -> it.get(it.size() - 1).number()));
    }

    private BulletinFile bulletin(BulletinWanted wanted, Request request) {
        return BulletinFile.of(page(wanted.number(), wanted.unit(), request));
    }

    private BulletinDocument document(DocumentWanted wanted, Request request) {
        BulletinPage page = page(wanted.number(), wanted.unit(), request);
        String format = wanted.format().name().toLowerCase(Locale.ROOT);
        BulletinDocuments.Written written = documents.of(page, format).orElseThrow();
        String name = "bulletin-" + wanted.number() + "." + format;
        return new BulletinDocument(
                page.bulletin().title(),
                written.mediaType(),
                request.enclose(name, new ByteArrayInputStream(written.content()), name, written.mediaType()));
    }

    private BulletinPage page(long number, Optional<UnitId> unit, Request request) {
        Answering.requireReader(request);
        return Answering.bulletin(() -> desk.read(request.actor(), number, unit));
    }

    /** Of which sort, and only those with a smaller number than {@code before}. */
    public record BulletinsWanted(Optional<BulletinSort> sort, Optional<Long> before) {}

    /** The latest first; {@code next} is what to give as {@code before} for the next page. */
    public record BulletinTable(List<BulletinHeading> bulletins, Optional<Long> next) {}

    /** Which, and whose view; an officer's is that of the own unit. */
    public record BulletinWanted(long number, Optional<UnitId> unit) {}

    /** Which, whose view, and in which format. */
    public record DocumentWanted(long number, Optional<UnitId> unit, DocumentFormat format) {}

    /** Formats of documents. */
    public enum DocumentFormat {
        DOCX,
        PDF
    }

    /** A document, with the bytes beside the answer. */
    public record BulletinDocument(String title, String mediaType, Binary content) {}
}
