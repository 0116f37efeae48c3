package org.havenmark.exchange;

/** What the program itself says in a form, in one of the form's languages. */
@FunctionalInterface
interface Said {
    String in(String tag, String key);
}
