package org.havenmark.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, as other programs write them: its parts can be anything. */
final class Book {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final boolean sharing;

    private Book(boolean sharing) {
        this.sharing = sharing;
    }

    static Book inline() {
        return new Book(false);
    }

    static Book shared() {
        return new Book(true);
    }

    /** A sheet from lines of cells separated by {@code |}; an empty line is a row that is not there. */
    Book sheet(String name, String... lines) {
        var rows = new StringBuilder();
        for (int row = 1; row <= lines.length; row++) {
            if (!lines[row - 1].isEmpty()) {
                rows.append("<row r=\"").append(row).append("\">").append(cells(row, lines[row - 1])).append("</row>");
            }
        }
        return sheetOf(name, "<sheetData>" + rows + "</sheetData>");
    }

    Book sheetOf(String name, String xml) {
        sheets.add(name);
        return part("xl/worksheets/sheet" + sheets.size() + ".xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet>" + xml + "</worksheet>");
    }

    Book part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Book part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        parts.putIfAbsent("xl/workbook.xml", workbook().getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", relations().getBytes(StandardCharsets.UTF_8));
        if (sharing) {
            parts.putIfAbsent("xl/sharedStrings.xml", ("<sst>" + String.join("", shared) + "</sst>")
                .getBytes(StandardCharsets.UTF_8));
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String cells(int row, String line) {
        var cells = new StringBuilder();
        var words = line.split("\\|", -1);
        for (int column = 1; column <= words.length; column++) {
            var held = words[column - 1].strip();
            if (!held.isEmpty()) {
                cells.append(cell(Cell.letters(column) + row, held));
            }
        }
        return cells.toString();
    }

    private String cell(String reference, String held) {
        if (held.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return "<c r=\"" + reference + "\" s=\"1\"><v>" + held + "</v></c>";
        }
        var words = held.replace("&", "&amp;").replace("<", "&lt;").replace("\\n", "\n");
        if (!sharing) {
            return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
        }
        shared.add("<si><r><t>" + words.charAt(0) + "</t></r><r><rPr/><t xml:space=\"preserve\">" + words.substring(1)
            + "</t></r><rPh><t>said so</t></rPh></si>");
        return "<c r=\"" + reference + "\" t=\"s\"><v>" + (shared.size() - 1) + "</v></c>";
    }

    private String workbook() {
        var list = new StringBuilder(
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>");
        for (int each = 1; each <= sheets.size(); each++) {
            list.append("<sheet name=\"").append(sheets.get(each - 1)).append("\" sheetId=\"").append(each)
                .append("\" r:id=\"rId").append(each).append("\"/>");
        }
        return list + "</sheets></workbook>";
    }

    private String relations() {
        var list = new StringBuilder("<Relationships>");
        for (int each = 1; each <= sheets.size(); each++) {
            list.append("<Relationship Id=\"rId").append(each)
                .append("\" Type=\"x/worksheet\" Target=\"worksheets/sheet")
                .append(each).append(".xml\"/>");
        }
        return list + "</Relationships>";
    }
}
