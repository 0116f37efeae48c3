package org.havenmark.shelter;

import java.util.regex.Pattern;

/**
 * Recognises words that would tell where a house is. No register of ours may hold them: a stolen copy of it must not
 * lead anybody to a door.
 */
final class Whereabouts {
    private static final Pattern STREET = unicode("\\b(street|avenue|road|lane|alley|boulevard|highway|hamlet|village"
        + "|commune|ward|district|post code|zip code|số nhà|đường|(?<!thành )phố|ngõ|ngách|hẻm|thôn|xóm|ấp|xã|phường"
        + "|quận|huyện|quốc lộ|tổ dân phố)\\b");
    private static final Pattern POSITION = unicode("-?\\d{1,3}[.,]\\d{3,}|\\d+ ?°|\\b(gps|latitude|longitude|toạ độ"
        + "|tọa độ|vĩ độ|kinh độ)\\b");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}");
    /** One to six words, then at most a number of two digits: nothing that could be an address or a telephone. */
    private static final Pattern CODE_NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’ -]*(?: \\p{Nd}{1,2})?");

    private Whereabouts() { }

    /** Whether a code name or a region says no more than it should. */
    static boolean areHidden(String words) {
        return CODE_NAME.matcher(words).matches() && !STREET.matcher(words).find();
    }

    /** Whether the name of an office, which is public, comes with its address or position. */
    static boolean areTold(String words) {
        return POSITION.matcher(words).find() || STREET.matcher(words).find() && DIGITS.matcher(words).find();
    }

    private static Pattern unicode(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
