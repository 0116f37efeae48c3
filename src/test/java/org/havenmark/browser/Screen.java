package org.havenmark.browser;

/** The screens that every page is looked at on. */
public enum Screen {
    TABLET_WIDE(1024, 768), TABLET(768, 1024), PHONE(390, 844), DESKTOP(1440, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
