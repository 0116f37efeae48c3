package org.havenmark.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the strings that the cells of a workbook share. */
final class SharedWords {
    private SharedWords() { }

    static List<String> read(InputStream in) {
        var xml = new Xml(in);
        var words = new ArrayList<String>();
        while (xml.next()) {
            if (xml.starts("si")) {
                words.add(plain(xml, "si"));
                if (words.size() > Budget.MOST_CELLS) {
                    throw new Refused("too-many-cells", Budget.MOST_CELLS);
                }
            }
        }
        return words;
    }

    /** All words up to the end of this element, also in several fonts, without the signs that show how to read them. */
    static String plain(Xml xml, String element) {
        var words = new StringBuilder();
        boolean text = false;
        int aside = 0;
        while (xml.next() && !xml.ends(element)) {
            aside += xml.starts("rPh") ? 1 : xml.ends("rPh") ? -1 : 0;
            text = xml.starts("t") || text && !xml.ends("t");
            if (text && aside == 0) {
                words.append(xml.characters());
            }
            if (words.length() > Budget.LONGEST) {
                throw new Refused("too-long", Budget.LONGEST);
            }
        }
        return words.toString();
    }
}
