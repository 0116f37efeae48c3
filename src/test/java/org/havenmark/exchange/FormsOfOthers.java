package org.havenmark.exchange;

/** Workbooks as others write them, for stories. */
public final class FormsOfOthers {
    private FormsOfOthers() { }

    /** A form in two languages with groups, a repeat, conditions, and rows that no sheet takes in. */
    public static byte[] checklist() {
        return Book.shared().sheet("survey",
            "type|name|label::English (en)|label::Vietnamese (vi)|relevant|required|appearance",
            "start|start",
            "geopoint|where|Stand at the door|Đứng ở cửa",
            "text|full_name|Full name of the resident|Họ và tên",
            "begin_group|house|The house|Ngôi nhà",
            "select_one often|water|Water runs all day|Nước chảy cả ngày||yes|minimal",
            "select_one yn|toilet|A toilet works|Nhà vệ sinh dùng được|${water} >= 2|yes",
            "select_one colour|paint|Colour of the wall|Màu tường",
            "end_group",
            "begin_repeat|room|Rooms|Các phòng",
            "select_one yn|lock|It can be locked|Có khóa|${toilet} != 'no'",
            "integer|beds|How many beds?|Bao nhiêu giường?",
            "end_repeat",
            "audio|voice|Say what is missing|Nói điều còn thiếu").sheet("choices",
            "list_name|name|label::English (en)|label::Vietnamese (vi)|score|colour",
            "often|0|Never|Không bao giờ|0|red",
            "often|1|Sometimes|Đôi khi|0.5|amber",
            "often|2|Often|Thường|1|green",
            "yn|yes|Yes|Có|1",
            "yn|no|No|Không|0",
            "colour|white|White|Trắng",
            "colour|blue|Blue|Xanh").sheet("settings", "form_title|form_id|version|public_key",
            "Peer checklist|peer-checklist|3|abc").bytes();
    }
}
