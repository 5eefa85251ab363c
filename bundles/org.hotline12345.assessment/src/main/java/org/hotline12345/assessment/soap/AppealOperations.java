package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.soap.Answering.answered;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.assessment.result.AppealFiled;
import org.hotline12345.assessment.result.AppealVerdict;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.law.party.City;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.xml.Operation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 申诉. The operations on appeals, from the filing to the decision. */
@Component(service = AppealOperations.class)
public final class AppealOperations {

    private final Appeals appeals;
    private final City city;

    @Activate
    public AppealOperations(@Reference Appeals appeals, @Reference City city) {
        this.appeals = appeals;
        this.city = city;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("ListAppeals", "申诉列表，最新的在前", Selecting.class, AppealList.class, this::list),
                SoapOperation.of("ReadAppeal", "申诉", Wanted.class, AppealDetails.class, this::read),
                act("FileAppeal", "提出申诉", List.of(Against.class, AppealFiled.class), this::file),
                act("NoteAppeal", "记录调查情况", List.of(Note.class), this::note),
                act(
                        "DecideAppeal",
                        "作出处理决定；成立的，即按更正后的数据起草新的版本",
                        List.of(Wanted.class, AppealVerdict.class),
                        this::decide));
    }

    private AppealList list(Selecting wanted, Request request) {
        return answered(
                request,
                () -> new AppealList(appeals.list(request.actor(), wanted.result(), wanted.state()).stream()
                        .map(this::view)
                        .toList()));
    }

    private AppealDetails read(Wanted wanted, Request request) {
        return answered(request, () -> appeals.find(request.actor(), wanted.id()))
                .map(this::view)
                .orElseThrow(() -> Answering.unknown("申诉 " + wanted.id()));
    }

    private AppealDetails file(Request request) {
        String result = request.read(Against.class).result();
        return view(Answering.done(
                appeals.file(request.actor(), result, request.read(AppealFiled.class)), "考核结果 " + result));
    }

    private AppealDetails note(Request request) {
        Note found = request.read(Note.class);
        return view(Answering.done(appeals.note(request.actor(), found.id(), found.text()), "申诉 " + found.id()));
    }

    private AppealDetails decide(Request request) {
        String id = request.read(Wanted.class).id();
        return view(Answering.done(appeals.decide(request.actor(), id, request.read(AppealVerdict.class)), "申诉 " + id));
    }

    private AppealDetails view(Appeal appeal) {
        return AppealDetails.of(appeal, city, appeals.late(appeal));
    }

    private static SoapOperation act(
            String name, String words, List<Class<? extends Record>> said, Function<Request, AppealDetails> act) {
        return new SoapOperation(
                new Operation(name, words, said, AppealDetails.class),
                request -> answered(request, () -> act.apply(request)));
    }

    /** Which appeals. */
    public record Selecting(Optional<String> result, Optional<Appeal.State> state) {}

    /** Which appeal. */
    public record Wanted(String id) {}

    /** The id of the result against which it is. */
    public record Against(String result) {}

    /** What was investigated. */
    public record Note(String id, String text) {}
}
