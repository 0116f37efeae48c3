package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.SheetFile;
import org.havenmark.web.Typed;

/** What a button of a part's form does beside saving: puts an item into one of its lists, takes one out, moves one. */
record PartDeed(String what, String where) {
    static PartDeed of(Typed typed) {
        var deed = typed.one("do").split(":", 2);
        return deed.length == 2 ? new PartDeed(deed[0], deed[1]) : new PartDeed("", "");
    }

    boolean isNone() {
        return what.isEmpty();
    }

    /** @param typed the name of what is new, where the form asks for one */
    Map<String, Object> done(Map<String, Object> part, List<Field> fields, Typed typed) {
        var copy = SheetFile.map(SheetFile.copy(part));
        var path = where.split("/");
        int list = what.equals("add") ? path.length - 1 : path.length - 2;
        if (list < 0) {
            return copy;
        }
        Map<String, Object> holder = copy;
        var known = fields;
        for (int step = 0; step < list; step++) {
            var field = find(known, path[step]);
            if (field instanceof Field.Part inner) {
                holder = SheetFile.map(holder.computeIfAbsent(inner.key(), none -> new LinkedHashMap<>()));
                known = inner.fields();
            } else if (field instanceof Field.Items inner && step + 1 < list) {
                holder = SheetFile.map(item(SheetFile.list(holder.getOrDefault(inner.key(), List.of())), path[++step]));
                known = inner.fields();
            }
        }
        if (find(known, path[list]) instanceof Field.Items items) {
            change(holder, items, path[path.length - 1], typed);
        }
        return copy;
    }

    private void change(Map<String, Object> holder, Field.Items field, String item, Typed typed) {
        var list = new ArrayList<>(SheetFile.list(holder.getOrDefault(field.key(), List.of())));
        if (what.equals("add")) {
            list.add(fresh(field, list, typed.one("new:" + where)));
        } else {
            var names = new ArrayList<String>();
            list.forEach(each -> names.add(SheetFile.name(each, names.size())));
            int at = names.indexOf(item);
            int to = what.equals("up") ? at - 1 : at + 1;
            if (at >= 0 && what.equals("remove")) {
                list.remove(at);
            } else if (at >= 0 && to >= 0 && to < list.size()) {
                Collections.swap(list, at, to);
            }
        }
        renumber(field, list);
        if (list.isEmpty()) {
            holder.remove(field.key());
        } else {
            holder.put(field.key(), list);
        }
    }

    private static Map<String, Object> fresh(Field.Items field, List<Object> list, String name) {
        var item = new LinkedHashMap<String, Object>();
        if (field.named()) {
            var taken = new HashSet<String>();
            list.forEach(each -> taken.add(SheetFile.name(each, -1)));
            item.put("id", Naming.id(name, field.key().replaceAll("(ss)?(es|s)$", "$1"), taken));
        }
        if (!name.isEmpty() && field.fields().stream().anyMatch(each -> each.key().equals("name"))) {
            item.put("name", new LinkedHashMap<>(Map.of("en", name)));
        }
        return item;
    }

    private static void renumber(Field.Items field, List<Object> list) {
        if (field.key().equals("levels")) {
            for (int at = 0; at < list.size(); at++) {
                var level = new LinkedHashMap<String, Object>(Map.of("level", at));
                SheetFile.map(list.get(at)).forEach(level::putIfAbsent);
                list.set(at, level);
            }
        }
    }

    private static Object item(List<Object> list, String name) {
        for (int at = 0; at < list.size(); at++) {
            if (SheetFile.name(list.get(at), at).equals(name)) {
                return list.get(at);
            }
        }
        return new LinkedHashMap<>();
    }

    private static Field find(List<Field> fields, String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst().orElse(new Field.Flag(""));
    }
}
