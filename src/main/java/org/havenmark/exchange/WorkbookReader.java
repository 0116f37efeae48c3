package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.havenmark.exchange.Workbook.Grid;

/** Reads an .xlsx file's cells and nothing else: what could act, or lead out of the file, is refused. */
final class WorkbookReader {
    private static final int MOST_SHEETS = 50;
    private static final String FOLDER = "xl/";

    private final Archive archive;

    private WorkbookReader(Archive archive) {
        this.archive = archive;
    }

    /** Throws {@link Refused} for everything that is not an ordinary workbook of a reasonable size. */
    static Workbook read(byte[] content) {
        var archive = new Archive(content);
        archive.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).forEach(name -> {
            if (name.matches(".*vba(project|data).*|xl/(macrosheets|dialogsheets|activex|ctrlprops)/.*")) {
                throw new Refused("macros");
            }
            if (name.matches("xl/(externallinks/|connections|querytables/|embeddings/|model/).*")) {
                throw new Refused("external-links");
            }
        });
        return new WorkbookReader(archive).read();
    }

    private Workbook read() {
        var targets = targets();
        var shared = archive.open(targets.getOrDefault("sharedStrings", FOLDER + "sharedStrings.xml"))
            .map(SharedWords::read).orElse(List.of());
        var budget = new Budget();
        var grids = new ArrayList<Grid>();
        sheets().forEach((name, relation) -> archive.open(targets.getOrDefault(relation, ""))
            .map(in -> new GridReader(name, shared, budget).read(new Xml(in))).ifPresent(grids::add));
        if (grids.isEmpty()) {
            throw new Refused("not-a-workbook");
        }
        return new Workbook(grids);
    }

    /** By the name of the sheet: the relation that leads to it. */
    private Map<String, String> sheets() {
        var sheets = new LinkedHashMap<String, String>();
        var xml = new Xml(archive.open(FOLDER + "workbook.xml").orElseThrow(() -> new Refused("not-a-workbook")));
        while (xml.next()) {
            if (xml.starts("sheet")) {
                sheets.put(xml.attribute("name").orElse(""), xml.relation().orElse(""));
            }
        }
        if (sheets.size() > MOST_SHEETS) {
            throw new Refused("too-many-sheets", MOST_SHEETS);
        }
        return sheets;
    }

    /** By relation: the part it leads to; and that of the shared strings by their own name. */
    private Map<String, String> targets() {
        var targets = new HashMap<String, String>();
        archive.open(FOLDER + "_rels/workbook.xml.rels").map(Xml::new).ifPresent(xml -> {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    var target = path(xml.attribute("Target").orElse(""));
                    targets.put(xml.attribute("Id").orElse(""), target);
                    if (xml.attribute("Type").orElse("").endsWith("/sharedStrings")) {
                        targets.put("sharedStrings", target);
                    }
                }
            }
        });
        return targets;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }
}
