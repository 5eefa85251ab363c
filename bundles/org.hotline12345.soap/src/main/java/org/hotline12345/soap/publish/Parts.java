package org.hotline12345.soap.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.activation.DataHandler;
import javax.activation.DataSource;
import org.apache.cxf.attachment.AttachmentImpl;
import org.apache.cxf.interceptor.AttachmentOutInterceptor;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Binary;

/** The parts of a message beside its XML: the files that go with it (MTOM). They are read from and written to the wire. */
final class Parts extends AbstractPhaseInterceptor<Message> {

    Parts() {
        super(Phase.PRE_STREAM);
        addBefore(AttachmentOutInterceptor.class.getName());
    }

    /** Gives the answer of this exchange the file that belongs to it. */
    @Override
    public void handleMessage(Message answer) {
        Attachment file = answer.getExchange().get(Attachment.class);
        if (file != null) {
            answer.setAttachments(List.of(file));
            answer.put(Message.MTOM_ENABLED, Boolean.TRUE);
        }
    }

    /**
     * The bytes that a request holds, or that stand beside it.
     *
     * @throws Refusal where it points to a part that there is not
     */
    static InputStream read(Binary binary, String where) {
        if (binary.part().isEmpty()) {
            return new ByteArrayInputStream(binary.bytes());
        }
        String id = URLDecoder.decode(binary.part().get().replace("+", "%2B"), StandardCharsets.UTF_8);
        Message request =
                PhaseInterceptorChain.getCurrentMessage().getExchange().getInMessage();
        // To ask for one more than is wanted would have the wanted one copied first.
        if (request.getAttachments() != null) {
            for (Attachment part : request.getAttachments()) {
                if (part.getId().equals(id)) {
                    return stream(part);
                }
            }
        }
        throw new Refusal(Problem.of(Problem.Kind.UNREADABLE, "消息没有 " + where + " 所指的附件部分", "以 MTOM 或 base64 提交文件内容")
                .at(where));
    }

    private static InputStream stream(Attachment part) {
        try {
            return part.getDataHandler().getInputStream();
        } catch (IOException e) {
            throw new Refusal(Problem.of(Problem.Kind.UNREADABLE, "文件没有传完", "重新提交"));
        }
    }

    /** Puts a file beside the answer of this exchange. */
    static Binary add(String id, InputStream content, String name, String mediaType) {
        DataHandler handler = new DataHandler(new File(content, name, mediaType));
        AttachmentImpl part = new AttachmentImpl(id, handler);
        part.setXOP(true);
        PhaseInterceptorChain.getCurrentMessage().getExchange().put(Attachment.class, part);
        return Binary.beside(id);
    }

    /** A content that is read once. */
    private record File(InputStream content, String name, String mediaType) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return content;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("What is sent is not written to");
        }

        @Override
        public String getContentType() {
            return mediaType;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
