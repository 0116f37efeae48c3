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
  line.replaceChildren(...(isWrong ? [words] : follows ? level(follows) : []));
  return true;
};

/** Shows beside an answer that was saved what the visit before agreed; the page has nothing of it until then. */
export const before = (element, was) => {
  const line = element.querySelector('[data-before]');
  line.hidden = !was;
  line.replaceChildren(...(was ? earlier(was) : []));
};

const level = ({ level: number, tone, words, name, lang }) => {
  const sentence = piece(`${words} `);
  sentence.append(piece(name, { lang }));
  return [dot(String(number), tone), ' ', sentence];
};

const earlier = ({ said, level: number, tone, name, lang }) => [piece(said), ' ',
  dot(number < 0 ? '–' : String(number), number < 0 ? 'none' : tone), ' ', piece(name, { lang })];

const dot = (sign, tone) => {
  const span = piece(sign, { className: `level level-${tone}` });
  span.setAttribute('aria-hidden', 'true');
  return span;
};

const piece = (words, looks = {}) => Object.assign(document.createElement('span'), { textContent: words }, looks);
