/** Shows beside what is measured the level that follows, or why what was typed is no answer; tells whether it did. */
export const following = (element, { state, follows, words }) => {
  const box = element.querySelector('.measuring');
  if (!box) return false;
  const line = box.querySelector('[data-follows]');
  const isWrong = state === 'refused';
  box.classList.toggle('is-zero', !isWrong && follows?.level === 0);
  line.classList.toggle('is-wrong', isWrong);
  box.querySelectorAll('[type=text]').forEach(field => field.setAttribute('aria-invalid', isWrong));
  element.querySelectorAll('.problem:not(.question *)').forEach(problem => problem.remove());
  line.replaceChildren(...(isWrong ? [words] : follows ? said(follows) : []));
  return true;
};

const said = ({ level, tone, words, name, lang }) => {
  const dot = piece(String(level));
  dot.className = `level level-${tone}`;
  dot.setAttribute('aria-hidden', 'true');
  const named = piece(name);
  named.lang = lang;
  const sentence = piece(`${words} `);
  sentence.append(named);
  return [dot, ' ', sentence];
};

const piece = words => {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
};
