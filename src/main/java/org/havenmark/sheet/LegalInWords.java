package org.havenmark.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.havenmark.sheet.LegalValue.Content;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * A legal value as a version of a sheet has it.
 *
 * @param difference where the country's law says something else now; else null
 */
public record LegalInWords(Said name, Said says, @Nullable LegalDifference difference) {
    static List<LegalInWords> all(Sheet sheet, Map<String, Content> national, Locale language) {
        return sheet.legal().stream().map(value -> new LegalInWords(value.name().in(language),
            LegalDifference.said(value.content(), language), Optional.ofNullable(national.get(value.id()))
                .flatMap(law -> LegalDifference.between(value.content(), law, language)).orElse(null))).toList();
    }
}
