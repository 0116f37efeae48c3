package org.havenmark.sheet;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sheet's file as it was sent: chosen on the device, or typed into the page. */
record Upload(String fileName, byte[] bytes) {
    private static final int LONGEST_NAME = 80;

    /** The file where one was chosen; else the words, with the line ends that files have. */
    static Upload of(@Nullable CompletedFileUpload file, @Nullable String name, @Nullable String text)
        throws IOException {
        if (file != null && file.getSize() > 0) {
            return new Upload(plain(file.getFilename()), file.getBytes());
        }
        var typed = text == null ? "" : text.replace("\r\n", "\n");
        return new Upload(plain(name), typed.isBlank() ? new byte[0] : typed.getBytes(StandardCharsets.UTF_8));
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The words, where the bytes are words at all. */
    Optional<String> words() {
        if (bytes.length > SheetReader.MOST_BYTES) {
            return Optional.empty();
        }
        try {
            var words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(words.startsWith("\uFEFF") ? words.substring(1) : words);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The words, where a person can go on with them in a page: nothing in them would be lost on the way. */
    String typeable() {
        return words().filter(words -> words.codePoints().noneMatch(Wording::isHidden)).orElse("");
    }

    /** Only to be shown: what a browser says a file is called is not to be trusted. */
    private static String plain(@Nullable String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var seen = last.codePoints().filter(sign -> !Wording.isHidden(sign) && sign >= ' ').limit(LONGEST_NAME)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return seen.isBlank() ? "—" : seen;
    }
}
