package org.havenmark.database;

import java.util.regex.Pattern;

/** Tells whether a statement only reads. In doubt it does not: then it waits for the disk in vain, which is safe. */
final class PureQuery {
    private static final Pattern READS = Pattern.compile("\\s*\\(*\\s*(select|with|values)\\b.*", flags());
    private static final Pattern MAY_WRITE = Pattern.compile(
        "\\b(insert|update|delete|merge|truncate|into|share|nextval|setval|next\\s+value|final|call|set|lock)\\b",
        flags());

    private PureQuery() { }

    static boolean is(String sql) {
        return READS.matcher(sql).matches() && !MAY_WRITE.matcher(sql).find();
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
