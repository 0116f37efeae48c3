package org.havenmark.drafting;

import java.util.List;
import org.havenmark.web.Option;

/**
 * A field as a form shows it.
 *
 * @param kind    texts, line, lines, number, flag, one, many, levels, items or part
 * @param name    the form's name for it: its address within the part
 * @param value   what stands there, for a field of one value
 * @param values  what is chosen, for a field of several
 * @param tongues for texts, one for each language
 * @param inner   for levels, items and a part: what is within
 * @param most    how many characters there may be; 0 where it does not matter
 * @param remarks what the checker says about it
 */
public record FieldView(String kind, String name, String label, String hint, String value, List<String> values,
                        List<Option> options, List<Tongue> tongues, List<Inner> inner, int most,
                        List<String> remarks) {
    public FieldView {
        values = List.copyOf(values);
        options = List.copyOf(options);
        tongues = List.copyOf(tongues);
        inner = List.copyOf(inner);
        remarks = List.copyOf(remarks);
    }

    /** An id that an element of the page can have. */
    public String id() {
        return "f-" + name.replace('/', '-');
    }

    /** The words in one language. */
    public record Tongue(String tag, String language, String name, String words, List<String> remarks) {
        public String id() {
            return "f-" + name.replace('/', '-');
        }
    }

    /** One of several things within, with the name that the form has for it. */
    public record Inner(String name, String title, List<FieldView> fields) { }
}
