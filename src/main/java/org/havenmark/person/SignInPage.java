package org.havenmark.person;

import org.havenmark.web.Forms;

/** The sign-in page; a password is never sent back. */
public record SignInPage(String username, Forms forms) { }
