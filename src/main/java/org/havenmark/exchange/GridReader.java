package org.havenmark.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.havenmark.exchange.Workbook.Grid;
import org.havenmark.exchange.Workbook.Row;

/** Reads the cells of one sheet of a workbook. */
final class GridReader {
    private static final int MOST_DIGITS = 40;
    private final String name;
    private final List<String> shared;
    private final Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;

    GridReader(String name, List<String> shared, Budget budget) {
        this.name = name;
        this.shared = shared;
        this.budget = budget;
    }

    Grid read(Xml xml) {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = xml.attribute("r").map(this::number).orElse(row + 1);
                column = 0;
                budget.row(row);
            } else if (xml.starts("c")) {
                cell(xml);
            } else if (xml.ends("row") && !cells.isEmpty()) {
                rows.add(new Row(row, cells));
                cells = new ArrayList<>();
            }
        }
        return new Grid(name, rows);
    }

    private int number(String words) {
        try {
            return Math.max(1, Integer.parseInt(words));
        } catch (NumberFormatException e) {
            throw new Refused("not-a-workbook");
        }
    }

    private void cell(Xml xml) {
        column = xml.attribute("r").map(Cell::column).filter(known -> known > 0).orElse(column + 1);
        var type = xml.attribute("t").orElse("n");
        var words = words(xml);
        budget.cell(column, words.length());
        value(type, words).ifPresent(value -> cells.add(new Cell(name, row, column, value)));
    }

    private String words(Xml xml) {
        var words = new StringBuilder();
        boolean value = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                throw new Refused("formula", name, Cell.letters(column) + row);
            }
            if (xml.starts("is")) {
                return SharedWords.plain(xml, "is");
            }
            value = xml.starts("v") || value && !xml.ends("v");
            if (value) {
                words.append(xml.characters());
            }
            if (words.length() > Budget.LONGEST) {
                throw new Refused("too-long", Budget.LONGEST);
            }
        }
        return words.toString();
    }

    private Optional<Object> value(String type, String words) {
        var plain = Seal.plain(type.equals("s") ? shared(words) : words);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(switch (type) {
            case "b" -> plain.equals("1") || plain.equalsIgnoreCase("true");
            case "n" -> decimal(plain);
            default -> plain;
        });
    }

    private String shared(String place) {
        try {
            return shared.get(Integer.parseInt(place.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Refused("not-a-workbook");
        }
    }

    private static Object decimal(String words) {
        try {
            var number = new BigDecimal(words.length() > MOST_DIGITS ? words.substring(0, MOST_DIGITS) : words);
            return number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS ? words : number;
        } catch (NumberFormatException e) {
            return words;
        }
    }
}
