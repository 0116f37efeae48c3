package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.havenmark.drafting.Edit.Place;
import org.havenmark.sheet.SheetFile;
import org.jspecify.annotations.Nullable;

/** Finds the edits that make one state of a part out of another, each as small as an address can say. */
final class Differing {
    private final List<Edit> edits = new ArrayList<>();

    private Differing() { }

    static List<Edit> between(String address, @Nullable Object before, @Nullable Object after) {
        var differing = new Differing();
        differing.add(address, before, after);
        return List.copyOf(differing.edits);
    }

    private void add(String address, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map && after instanceof Map) {
            maps(address, SheetFile.map(before), SheetFile.map(after));
        } else if (isNamed(before) && isNamed(after)) {
            lists(address, SheetFile.list(before), SheetFile.list(after));
        } else {
            edits.add(Edit.value(address, before, after));
        }
    }

    private void maps(String address, Map<String, Object> before, Map<String, Object> after) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(key -> add(address.isEmpty() ? key : address + "/" + key, before.get(key), after.get(key)));
    }

    /** What is gone is taken out from the end, what is new put in from the start, so that places hold. */
    private void lists(String address, List<Object> before, List<Object> after) {
        var were = names(before);
        var are = names(after);
        for (int at = were.size() - 1; at >= 0; at--) {
            if (!are.contains(were.get(at))) {
                edits.add(Edit.taken(address + "/" + were.get(at), before.get(at), new Place(address, at)));
            }
        }
        var order = new ArrayList<>(were.stream().filter(are::contains).toList());
        for (int at = 0; at < are.size(); at++) {
            var name = are.get(at);
            int stands = order.indexOf(name);
            if (stands < 0) {
                edits.add(Edit.put(address + "/" + name, after.get(at), new Place(address, at)));
            } else if (stands != at) {
                edits.add(Edit.moved(address + "/" + name, new Place(address, stands), new Place(address, at)));
                order.remove(stands);
            }
            if (stands != at) {
                order.add(at, name);
            }
            if (stands >= 0) {
                add(address + "/" + name, before.get(were.indexOf(name)), after.get(at));
            }
        }
    }

    private static List<String> names(List<Object> list) {
        return list.stream().map(item -> SheetFile.name(item, -1)).toList();
    }

    /** Whether each item has a name of its own; a list that is not there has none that are the same. */
    private static boolean isNamed(@Nullable Object list) {
        var items = SheetFile.list(list == null ? "" : list);
        var names = names(items);
        return list instanceof List && !items.isEmpty() && !names.contains("-1")
            && names.stream().distinct().count() == names.size();
    }
}
