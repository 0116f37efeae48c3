package org.havenmark.exchange;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.havenmark.web.Resources;

/** Prints a page as a PDF with a font of ours. Nothing that a page refers to is fetched, from here or elsewhere. */
final class Pdf {
    private static final Map<String, byte[]> FILES = Resources.below("exchange");
    private static final String FONT = "Noto Sans";
    private static final int BOLD = 700;
    private static final int PLAIN = 400;

    private Pdf() { }

    /** @param page as XHTML, without styles of its own */
    static byte[] print(String page) {
        XRLog.setLoggingEnabled(false);
        var styled = page.replace("</head>", "<style>" + new String(FILES.get("printed.css"), StandardCharsets.UTF_8)
            + "</style></head>");
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().useUriResolver((base, uri) -> null)
                .useFont(() -> new ByteArrayInputStream(FILES.get("NotoSans-Regular.ttf")), FONT, PLAIN,
                    FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(FILES.get("NotoSans-Bold.ttf")), FONT, BOLD, FontStyle.NORMAL,
                    true)
                .withHtmlContent(styled, null).toStream(out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
