/** Brings what is to be mended in front of the person, also for a screen reader. */
export default element => element.focus();
