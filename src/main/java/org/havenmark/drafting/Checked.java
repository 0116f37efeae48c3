package org.havenmark.drafting;

import java.util.List;
import java.util.Optional;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetText;

/**
 * A draft as the checker sees it.
 *
 * @param sheet   empty while there is something to mend
 * @param file    what was checked
 * @param remarks what is to be mended in the order of the file; where there is nothing, what is worth a look
 */
record Checked(Optional<Sheet> sheet, SheetText file, List<Remark> remarks) {
    Checked {
        remarks = List.copyOf(remarks);
    }

    List<Remark> in(String part) {
        return remarks.stream().filter(remark -> remark.part().equals(part)).toList();
    }

    long toMend() {
        return remarks.stream().filter(Remark::isProblem).count();
    }

    long toConsider() {
        return remarks.size() - toMend();
    }

    /**
     * One thing the checker says.
     *
     * @param address of what it is about, in the document
     * @param key     of its words
     */
    record Remark(String address, boolean isProblem, String key, List<Object> arguments) {
        Remark {
            arguments = List.copyOf(arguments);
        }

        String part() {
            return Shapes.partOf(address);
        }
    }
}
