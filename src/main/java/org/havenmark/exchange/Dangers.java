package org.havenmark.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Questions that could lead to a resident or to a shelter, and why they are not taken in. */
final class Dangers {
    private static final Map<String, List<String>> BY_REASON = Map.of(
        "location", List.of("geopoint", "geotrace", "geoshape", "start-geopoint",
            "background-geopoint", "osm"),
        "device", List.of("deviceid", "phonenumber", "username", "email", "simserial", "subscriberid", "audit"),
        "voice", List.of("audio", "background-audio", "video"),
        "code", List.of("barcode"));
    private static final Pattern NAME = Pattern.compile(
        "\\b((full|first|last|family|given|middle|resident'?s?|client'?s?|"
        + "survivor'?s?|child'?s?|mother'?s?|father'?s?|victim'?s?|your|her|his|their)[ _-]*names?|"
        + "names? of (the |a |each "
        + ")?(person|resident|survivor|client|child|woman|girl|respondent|staff|interviewee|victim)|"
        + "^name\\??$|surname|nickname|respondent[ _]name|ho va ten|ho ten|ten (cua )?(nan "
        + "nhan|nguoi|tre|chi|em|nan|ban)|^ten$)");
    private static final Pattern REACH = Pattern.compile("\\b(tele)?phone|\\bmobile\\b|\\bcell ?number|whatsapp|zalo|"
        + "\\be-?mail|\\baddress|so dien thoai|dien thoai|dia chi|passport|id card|identity (card|number)|can cuoc|"
        + "cmnd|cccd|date of birth|birth ?date|ngay sinh");

    private Dangers() { }

    /** The end of the key of the reason; empty for what endangers nobody. */
    static Optional<String> of(String type, Line line) {
        var known = BY_REASON.entrySet().stream().filter(each -> each.getValue().contains(type)).findFirst();
        if (known.isPresent()) {
            return type.equals("audit") && line.peek("parameters").contains("location") ? Optional.of("location")
                : known.map(Map.Entry::getKey);
        }
        return asks(type) ? ofWords(line.peek("name") + "\n" + line.said("label") + "\n" + line.said("hint"))
            : Optional.empty();
    }

    /** What is typed or dated freely may say who somebody is; what is chosen from a list may not. */
    private static boolean asks(String type) {
        return List.of("text", "integer", "decimal", "range", "date", "image", "file", "hidden", "calculate",
            "select_from_file").contains(type);
    }

    private static Optional<String> ofWords(String words) {
        var plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "").replace('_', ' ');
        return plain.lines().anyMatch(line -> NAME.matcher(line.strip()).find()) ? Optional.of("name")
            : REACH.matcher(plain).find() ? Optional.of("reach") : Optional.empty();
    }
}
