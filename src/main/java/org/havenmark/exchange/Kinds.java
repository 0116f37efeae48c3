package org.havenmark.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The kinds of rows in a survey, whichever way they are written, today or in the first years of XLSForm. */
final class Kinds {
    static final String ONE = "select_one";
    private static final Pattern BEGIN = Pattern.compile("(begin|end)[ _](group|repeat|lgroup|looped group|loop)\\b.*");
    private static final Pattern CHOOSE = Pattern.compile("(select[_ ]one|select1|select[_ ]one from|"
        + "add select one prompt using|select[_ ]multiple|select all that apply|select all that apply from|"
        + "add select multiple prompt using)(?: (\\S+)(?: (or specify other|or_other|or other))?)?");
    private static final Map<String, String> ALIASES = aliases(Map.ofEntries(
        Map.entry("geopoint", List.of("location", "gps", "add location prompt", "q location", "q geopoint")),
        Map.entry("deviceid", List.of("imei", "device id", "get device id")),
        Map.entry("phonenumber", List.of("phone number", "get phone number")),
        Map.entry("simserial", List.of("sim id", "get sim id")),
        Map.entry("subscriberid", List.of("subscriber id", "get subscriber id")),
        Map.entry("audio", List.of("add audio prompt", "q audio")),
        Map.entry("video", List.of("add video prompt", "q video")),
        Map.entry("image", List.of("photo", "add image prompt", "add photo prompt", "q picture", "q image")),
        Map.entry("barcode", List.of("add barcode prompt", "q barcode")),
        Map.entry("file", List.of("add file prompt")),
        Map.entry("text", List.of("string", "q string", "add text prompt")),
        Map.entry("integer", List.of("int", "q int", "add integer prompt", "number of days in last month",
            "number of days in last six months", "number of days in last year")),
        Map.entry("decimal", List.of("percentage", "add decimal prompt")),
        Map.entry("note", List.of("q note", "add note prompt")),
        Map.entry("acknowledge", List.of("trigger", "q acknowledge", "add acknowledge prompt")),
        Map.entry("date", List.of("q date", "add date prompt", "time", "datetime", "q date time", "q time",
            "add date time prompt", "add time prompt")),
        Map.entry("start", List.of("start time", "get start time")),
        Map.entry("end", List.of("end time", "get end time")),
        Map.entry("today", List.of("get today"))));

    private Kinds() { }

    /** One word, as XLSForm itself writes it today: {@code begin_group}, {@code select_one}. */
    static String of(String type) {
        var plain = plain(type);
        var begin = BEGIN.matcher(plain);
        if (begin.matches()) {
            return begin.group(1) + (begin.group(2).equals("group") ? "_group" : "_repeat");
        }
        if (plain.matches("select_?(one|multiple)?[_ ].*(from[_ ]file|external)\\b.*")) {
            return "select_from_file";
        }
        var choose = CHOOSE.matcher(plain);
        if (choose.matches()) {
            return choose.group(1).matches(".*(one|1).*") ? ONE : "select_multiple";
        }
        var spaced = plain.replace('_', ' ');
        return ALIASES.getOrDefault(spaced, plain.split(" ", 2)[0]);
    }

    /** The list of answers that a question to choose from names, as it is written; empty where it names none. */
    static String list(String type) {
        var choose = CHOOSE.matcher(plain(type));
        if (!choose.matches() || choose.group(2) == null) {
            return "";
        }
        var words = type.strip().split("\\s+");
        return words[words.length - (choose.group(3) == null ? 1 : choose.group(3).split(" ").length + 1)];
    }

    /** Whether an answer may be written in besides those of the list. */
    static boolean allowsOther(String type) {
        return plain(type).matches(".* (or specify other|or_other|or other)");
    }

    private static String plain(String type) {
        return String.join(" ", type.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static Map<String, String> aliases(Map<String, List<String>> byKind) {
        var aliases = new HashMap<String, String>();
        byKind.forEach((kind, names) -> names.forEach(name -> aliases.put(name, kind)));
        return aliases;
    }
}
