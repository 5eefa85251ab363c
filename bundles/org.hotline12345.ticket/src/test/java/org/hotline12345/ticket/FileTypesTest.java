package org.hotline12345.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypesTest {

    private static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0");
    private static final byte[] PDF = bytes("%PDF-1.4\n%");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final FileTypes types = new FileTypes(
            "image/jpeg",
            "application/pdf",
            "text/plain",
            DOCX,
            "application/msword",
            "audio/mpeg",
            "audio/vnd.wave",
            "audio/amr",
            "video/mp4",
            "video/3gpp",
            "text/html");

    @Test
    void whatAFileIsAgreesWithItsNameAndWithWhatIsSaid() {
        assertType("image/jpeg", JPEG, "停水 照片.JPG", "image/jpeg");
        assertType("image/jpeg", JPEG, "a.jpeg", "image/jpg");
        assertType("image/jpeg", JPEG, "没有扩展名", "");
        assertType("application/pdf", PDF, "立案决定书.pdf", "application/octet-stream");
        assertType("audio/mpeg", bytes("ID3\u0003\0\0\0\0\0\0"), "录音.mp3", "audio/mp3");
        assertType("audio/vnd.wave", bytes("RIFF\u0024\0\0\0WAVEfmt "), "录音.wav", "audio/x-wav");
        assertType("audio/amr", bytes("#!AMR\n\0\0"), "录音.amr", "");
        assertType("video/mp4", bytes("\0\0\0\u0020ftypisom\0\0\u0002\0"), "a.mp4", "video/mp4");
        assertType("video/3gpp", bytes("\0\0\0\u0018ftyp3gp4\0\0\0\0"), "a.3gp", "");
        assertType("text/plain", "停水三天".getBytes(UTF_8), "说明.txt", "text/plain;charset=UTF-8");
        assertType("text/plain", "停水三天".getBytes(Charset.forName("GBK")), "说明.txt", "");
    }

    @Test
    void aDocumentIsMadeOfTheRightParts() throws IOException {
        assertType(DOCX, zip("[Content_Types].xml", "word/document.xml"), "报告.docx", DOCX);
        assertRefused("内容是 application/zip", zip("evil.exe"), "报告.docx", DOCX);
        assertRefused("application/vnd.ms-word", zip("[Content_Types].xml"), "报告.docm", "");
    }

    @Test
    void aNameThatSaysOtherwiseIsALie() {
        assertRefused("文件名表示 application/pdf，内容是 image/jpeg", JPEG, "a.pdf", "");
        assertRefused("文件名表示 application/x-dosexec", PDF, "a.pdf.exe", "");
        assertRefused("文件名表示 text/html", JPEG, "a.html", "");
    }

    @Test
    void aTypeThatSaysOtherwiseIsALie() {
        assertRefused("所称类型与内容不符：内容是 image/jpeg", JPEG, "a.jpg", "application/pdf");
        assertRefused("所称类型与内容不符", JPEG, "a.jpg", "照片");
    }

    @Test
    void whatRunsIsNotTakenWhateverItIsCalled() {
        assertRefused("不接收", bytes("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0\u00b8"), "a.txt", "");
        assertRefused("text/html", bytes("<html><body><script/></body></html>"), "a.txt", "");
        assertRefused("text/html", bytes("<html><body><script/></body></html>"), "a.html", "text/html");
        assertRefused("svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"), "a.jpg", "");
        assertRefused("x-sh", bytes("#!/bin/sh\necho\n"), "a.txt", "");
        assertRefused("无法识别内容的格式", new byte[] {0, 1, 2, 3, 5}, "a.txt", "");
    }

    private void assertType(String type, byte[] head, String name, String said) {
        FileTypes.Found found = judge(head, name, said);
        assertEquals(Optional.of(type), found.mediaType(), found::toString);
    }

    private void assertRefused(String part, byte[] head, String name, String said) {
        FileTypes.Found found = judge(head, name, said);
        assertTrue(found.wrong().filter(it -> it.text().contains(part)).isPresent(), found::toString);
    }

    private FileTypes.Found judge(byte[] head, String name, String said) {
        return types.judge(head, name, Optional.of(said).filter(it -> !it.isEmpty()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<a/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
