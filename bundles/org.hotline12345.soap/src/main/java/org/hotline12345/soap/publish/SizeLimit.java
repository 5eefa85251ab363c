package org.hotline12345.soap.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;

/** Refuses a request whose XML is larger than any step of the law may be, before it is parsed; files stand beside the XML. */
final class SizeLimit extends AbstractPhaseInterceptor<Message> {

    /** So much more is read and thrown away, so that the sender comes to hear the answer. */
    private static final int PATIENCE = 16 * 1024 * 1024;

    SizeLimit() {
        super(Phase.RECEIVE);
        addAfter(AttachmentInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        InputStream in = message.getContent(InputStream.class);
        if (in == null) {
            return;
        }
        try {
            byte[] request = in.readNBytes(SoapPort.LARGEST + 1);
            if (request.length > SoapPort.LARGEST) {
                drain(in);
                throw new Refusal(
                        Problem.of(Problem.Kind.TOO_LARGE, "请求超过 " + SoapPort.LARGEST / 1024 + " KiB", "缩短内容，或作为附件提交"));
            }
            message.setContent(InputStream.class, new ByteArrayInputStream(request));
        } catch (IOException e) {
            throw new Fault(e);
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] waste = new byte[SoapPort.LARGEST];
        int left = PATIENCE;
        for (int read = in.read(waste); read > 0 && left > 0; read = in.read(waste)) {
            left -= read;
        }
    }
}
