package org.havenmark.cycle;

import org.havenmark.web.Forms;

/** The page on which a cycle is opened. */
public record CycleFormPage(CycleForm form, Forms forms) { }
