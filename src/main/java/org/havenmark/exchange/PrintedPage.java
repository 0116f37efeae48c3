package org.havenmark.exchange;

import java.util.Locale;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetInWords;
import org.havenmark.sheet.SheetVersion;

/**
 * A sheet as it stands in a PDF: a form to fill in by hand, and how the score comes about.
 *
 * @param state  word of {@code sheet.state.*}
 * @param digest the beginning of the file's SHA-256
 */
public record PrintedPage(SheetInWords sheet, int version, String state, String digest) {
    private static final int SHOWN = 12;

    static PrintedPage of(Sheet sheet, SheetVersion version, Locale language) {
        return new PrintedPage(SheetInWords.of(sheet, language), version.number(), version.state().word(),
            version.sha256().substring(0, SHOWN));
    }
}
