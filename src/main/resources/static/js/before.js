/** Shows beside an answer that was saved what the visit before agreed; the page has nothing of it until then. */
export const before = (element, was) => {
  const line = element.querySelector('[data-before]');
  line.hidden = !was;
  line.replaceChildren(...(was ? said(was) : []));
};

const said = ({ said: when, level, tone, name, lang }) => {
  const dot = piece(level < 0 ? '–' : String(level));
  dot.className = `level level-${level < 0 ? 'none' : tone}`;
  dot.setAttribute('aria-hidden', 'true');
  const named = piece(name);
  named.lang = lang;
  return [piece(when), ' ', dot, ' ', named];
};

const piece = words => {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
};
