package org.havenmark.exchange;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a form.
 *
 * @param tree  a sheet's file, perhaps not whole yet
 * @param notes what is not simply a part of it, in the order of the workbook
 * @param used  how many cells are in the draft, or are made anew from it
 */
record FormReading(Map<String, Object> tree, List<Note> notes, int used, int domains, int criteria) {
    FormReading {
        notes = List.copyOf(notes);
    }
}
