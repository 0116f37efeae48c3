package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.sheet.SheetFile;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.sheet.ShippedSheets;

/** Begins a draft: the next version of a sheet, or a sheet of one's own that starts from another. */
@Singleton
public class Beginning {
    private final SheetVersions versions;
    private final ShippedSheets shipped;
    private final Making making;
    private final Writing writing;

    Beginning(SheetVersions versions, ShippedSheets shipped, Making making, Writing writing) {
        this.versions = versions;
        this.shipped = shipped;
        this.making = making;
        this.writing = writing;
    }

    /** @param source a version's id or the name of a file that ships */
    Optional<Source> source(String source) {
        try {
            return versions.findById(UUID.fromString(source))
                .map(version -> new Source(Document.read(version.content()), Optional.of(version)));
        } catch (IllegalArgumentException noId) {
            return shipped.find(source).map(file -> new Source(Document.read(file.bytes()), Optional.empty()));
        }
    }

    /** The next version of the sheet; of a draft version the same number again. */
    UUID next(Source source, UUID person) {
        var id = source.document.words("id");
        var isOpen = source.version.filter(version -> version.state() == SheetVersion.State.DRAFT).isPresent();
        var number = isOpen ? source.document.at("version") : making.next(id).<Object>map(next -> next)
            .or(() -> source.document.at("version"));
        return begin(source, List.of(Edit.value("version", source.document.at("version").orElse(null),
            number.orElse(1))), person);
    }

    /** A sheet of its own, with an id made of its name. */
    UUID own(Source source, String title, String language, UUID person) {
        var root = SheetFile.map(SheetFile.copy(source.document.map("")));
        var taken = new HashSet<String>();
        versions.entries().forEach(entry -> taken.add(entry.sheetId()));
        shipped.all().forEach(file -> taken.add(file.sheet().id()));
        root.put("id", Naming.id(title, "sheet", taken));
        root.put("version", 1);
        root.put("title", new LinkedHashMap<>(Map.of(language, title)));
        var purposes = new ArrayList<>(SheetFile.list(root.getOrDefault("purposes", List.of())));
        purposes.remove("module");
        root.put("purposes", purposes.isEmpty() ? new ArrayList<Object>(List.of("peer")) : purposes);
        return begin(new Source(Document.of(root), source.version), List.of(), person);
    }

    /** From a tree that came in as another kind of file. */
    public UUID imported(Map<String, Object> tree, UUID person) {
        return writing.begin(Document.of(tree), null, person);
    }

    private UUID begin(Source source, List<Edit> edits, UUID person) {
        return writing.begin(source.document.with(edits.stream().filter(edit -> !edit.isNothing()).toList()),
            source.version.map(SheetVersion::id).orElse(null), person);
    }

    /** What a draft begins from. */
    record Source(Document document, Optional<SheetVersion> version) { }
}
