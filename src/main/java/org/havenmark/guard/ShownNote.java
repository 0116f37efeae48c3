package org.havenmark.guard;


/**
 * A note as one reader may see it.
 *
 * @param lang  the language of its words
 * @param words empty while it is held
 * @param held  whether it waits for the guardian and this reader may not see it until then
 */
public record ShownNote(String lang, String words, boolean held) { }
