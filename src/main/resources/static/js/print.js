/** A button that prints the page; without a script the browser's own command does. */
export default button => {
  button.hidden = false;
  button.addEventListener('click', () => print());
};
