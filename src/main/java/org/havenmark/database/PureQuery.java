package org.havenmark.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Tells whether a statement only reads. In doubt it does not: then it waits for the disk in vain, which is safe. */
final class PureQuery {
    private static final Pattern READS = Pattern.compile("\\s*\\(*\\s*(select|with|values)\\b.*", flags());
    private static final Pattern MAY_WRITE = Pattern.compile(
        "\\b(insert|update|delete|merge|truncate|into|share|nextval|setval|next\\s+value|final|call|set|lock)\\b",
        flags());

    /** The program's statements are a few hundred texts; only lists of places make more. */
    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST = 2000;

    private PureQuery() { }

    static boolean is(String sql) {
        var known = KNOWN.get(sql);
        if (known != null) {
            return known;
        }
        boolean pure = READS.matcher(sql).matches() && !MAY_WRITE.matcher(sql).find();
        if (KNOWN.size() < MOST) {
            KNOWN.put(sql, pure);
        }
        return pure;
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
