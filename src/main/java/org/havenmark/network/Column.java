package org.havenmark.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/**
 * A score that stands side by side for all shelters: a domain's, or that of an axis.
 *
 * @param part  the domain's id or the axis's name
 * @param title of a domain, in the sheet's words; null for an axis
 */
public record Column(String part, Text.@Nullable Said title, String key) {
    /** The domains of these versions of one sheet, the newest version's first, then the axes they have. */
    static List<Column> of(Collection<Sheet> newestFirst, Locale language) {
        var columns = new ArrayList<Column>();
        var axes = new TreeSet<Domain.Axis>();
        for (var sheet : newestFirst) {
            for (var domain : sheet.domains()) {
                axes.add(domain.axis());
                if (columns.stream().noneMatch(column -> column.part.equals(domain.id()))) {
                    columns.add(new Column(domain.id(), domain.title().in(language), ""));
                }
            }
        }
        axes.forEach(axis -> columns.add(new Column(axis.name(), null,
            axes.size() == 1 ? "network.overall" : "network.axis." + axis.name())));
        return columns;
    }

    public boolean isAxis() {
        return title == null;
    }
}
