package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.havenmark.drafting.Edit.Place;
import org.havenmark.sheet.SheetFile;
import org.havenmark.sheet.SheetText;
import org.jspecify.annotations.Nullable;

/**
 * A sheet while it is being written, perhaps not whole yet. Everything has an address that stays the same while other
 * things are put in, taken out or moved: {@code title/en}, {@code domains/facilities/weight},
 * {@code criteria/locked-files/anchors/2/vi} whatever domain the criterion is in, {@code rules/bands/steady/from}.
 * A list whose items have no ids is one value. A document never changes; an edit makes another.
 */
final class Document {
    private final Map<String, Object> root;

    private Document(Map<String, Object> root) {
        this.root = root;
    }

    static Document of(Map<String, Object> tree) {
        return new Document(SheetFile.map(SheetFile.copy(tree)));
    }

    /** @throws IllegalArgumentException for bytes that are no sheet's file at all */
    static Document read(byte[] bytes) {
        return of(SheetFile.read(bytes).orElseThrow(() -> new IllegalArgumentException("not a sheet's file")));
    }

    SheetText write() {
        return SheetFile.write(root);
    }

    /** What stands at an address, empty for nothing; not to be changed. */
    Optional<Object> at(String address) {
        Object node = root;
        for (var step : Addresses.of(root, address)) {
            node = Addresses.child(node, step);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    Map<String, Object> map(String address) {
        return SheetFile.map(address.isEmpty() ? root : at(address).orElse(Map.of()));
    }

    List<Object> list(String address) {
        return SheetFile.list(at(address).orElse(List.of()));
    }

    /** The words at an address, whatever they are; empty for nothing. */
    String words(String address) {
        return at(address).map(String::valueOf).orElse("");
    }

    List<String> ids(String list) {
        return list(list).stream().map(item -> String.valueOf(SheetFile.map(item).getOrDefault("id", ""))).toList();
    }

    List<String> domains() {
        return ids("domains");
    }

    /** The ids of a domain's criteria in their order. */
    List<String> criteria(String domain) {
        return ids("domains/" + domain + "/criteria");
    }

    Optional<String> domainOf(String criterion) {
        return domains().stream().filter(domain -> criteria(domain).contains(criterion)).findFirst();
    }

    /** Where a thing of a list stands; empty where it is not there. */
    Optional<Place> place(String address) {
        var id = address.substring(address.lastIndexOf('/') + 1);
        if (Addresses.isCriterion(address)) {
            return domainOf(id).map(domain -> new Place("domains/" + domain, criteria(domain).indexOf(id)));
        }
        var list = address.substring(0, Math.max(0, address.lastIndexOf('/')));
        int at = ids(list).indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(new Place(list, at));
    }

    /** Whether an edit still fits: what it was made upon is what stands here. */
    boolean fits(Edit edit) {
        if (edit.isMove()) {
            return place(edit.address()).map(Place::list).filter(Objects.requireNonNull(edit.from()).list()::equals)
                .isPresent() && hasList(Objects.requireNonNull(edit.to()));
        }
        return Objects.equals(at(edit.address()).orElse(null), edit.before())
            && (edit.to() == null || hasList(edit.to()));
    }

    private boolean hasList(Place place) {
        return !place.list().startsWith("domains/") || at(place.list()).isPresent();
    }

    /** With all of these edits, one after the other; each is expected to fit. */
    Document with(List<Edit> edits) {
        var copy = of(root);
        edits.forEach(copy::apply);
        return copy;
    }

    private void apply(Edit edit) {
        if (edit.isMove() || edit.isWhole()) {
            var thing = at(edit.address()).orElse(edit.after());
            place(edit.address()).ifPresent(place -> listOf(place.list()).remove(place.at()));
            if (edit.to() != null && thing != null) {
                var list = listOf(edit.to().list());
                list.add(Math.min(edit.to().at(), list.size()), SheetFile.copy(thing));
            }
            Addresses.tidy(root, edit.address().contains("/") && !Addresses.isCriterion(edit.address())
                ? edit.address().substring(0, edit.address().lastIndexOf('/')) : "");
        } else {
            set(edit.address(), edit.after());
        }
    }

    private void set(String address, @Nullable Object value) {
        var steps = Addresses.of(root, address);
        Object node = root;
        for (var step : steps.subList(0, steps.size() - 1)) {
            var next = Addresses.child(node, step);
            if (!(next instanceof Map || next instanceof List)) {
                next = new LinkedHashMap<String, Object>();
                Addresses.put(node, step, next);
            }
            node = next;
        }
        Addresses.put(node, steps.get(steps.size() - 1), value == null ? null : SheetFile.copy(value));
        Addresses.tidy(root, address);
    }

    private List<Object> listOf(String address) {
        var list = address.matches("domains/[^/]+") ? address + "/criteria" : address;
        if (!(at(list).orElse(null) instanceof List)) {
            set(list, new ArrayList<>(List.of("")));
            SheetFile.list(at(list).orElseThrow()).clear();
        }
        return SheetFile.list(at(list).orElseThrow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && root.equals(document.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
