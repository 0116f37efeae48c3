package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.havenmark.drafting.Edit.Place;
import org.havenmark.sheet.SheetFile;
import org.jspecify.annotations.Nullable;

/** Edits as the bytes they are kept as. */
final class EditFile {
    private EditFile() { }

    static byte[] write(List<Edit> edits) {
        return SheetFile.write(new LinkedHashMap<>(Map.of("edits",
            edits.stream().map(EditFile::row).collect(Collectors.<Object>toList())))).bytes();
    }

    static List<Edit> read(byte[] bytes) {
        return SheetFile.list(SheetFile.read(bytes).orElseThrow().get("edits")).stream().map(SheetFile::map)
            .map(EditFile::edit).toList();
    }

    /** The inverses, the last first. */
    static List<Edit> inverse(List<Edit> edits) {
        var back = new ArrayList<>(edits.stream().map(Edit::inverse).toList());
        Collections.reverse(back);
        return back;
    }

    private static Map<String, Object> row(Edit edit) {
        var row = new LinkedHashMap<String, Object>();
        row.put("address", edit.address());
        put(row, "before", edit.before());
        put(row, "after", edit.after());
        place(row, "from", edit.from());
        place(row, "to", edit.to());
        return row;
    }

    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    private static void place(Map<String, Object> row, String key, @Nullable Place place) {
        if (place != null) {
            row.put(key, new LinkedHashMap<>(Map.of("list", place.list(), "at", place.at())));
        }
    }

    private static Edit edit(Map<String, Object> row) {
        return new Edit(String.valueOf(row.get("address")), row.get("before"), row.get("after"),
            place(row.get("from")), place(row.get("to")));
    }

    private static @Nullable Place place(@Nullable Object row) {
        return row == null ? null : new Place(String.valueOf(SheetFile.map(row).get("list")),
            (Integer) SheetFile.map(row).get("at"));
    }
}
