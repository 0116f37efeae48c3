import { before, following } from './following.js';

/** Shows what the server answered to a batch: saved and when, a questioned note, what it switched on or off, progress. */
export const reading = (container, form, say) => {
  const words = container.dataset;
  const mark = (element, text, isRefused) => {
    const saved = element.querySelector('[data-saved-at]');
    saved.classList.toggle('is-refused', isRefused);
    saved.textContent = text;
  };
  const ask = (element, kinds) => {
    const question = element.querySelector('[data-question]');
    const wasHidden = question.hidden;
    question.hidden = !kinds;
    question.querySelector('[data-question-kinds]').textContent = kinds;
    if (kinds && wasHidden) {
      element.querySelector('.noting').open = true;
    }
  };
  const one = entry => {
    const element = form(entry.criterion);
    if (!element) return;
    ask(element, entry.state === 'questioned' ? entry.words : '');
    const isRefused = entry.state === 'refused';
    const isMeasured = following(element, entry);
    before(element, entry.before);
    mark(element, !isRefused ? `✓ ${words.saved.replace('@', entry.at)}` : isMeasured ? words.notSaved : entry.words, isRefused);
  };
  const turn = ({ criterion, reason, lang }) => {
    const element = form(criterion);
    if (!element) return;
    element.classList.toggle('is-closed', Boolean(reason));
    const note = element.querySelector('[data-closed-note]');
    note.hidden = !reason;
    const said = note.querySelector('[data-closed-words]');
    said.textContent = reason;
    said.lang = lang;
  };
  const progress = answer => {
    const element = document.querySelector('[data-progress]');
    element.querySelector('[data-progress-words]').textContent =
      words.progressWords.replace('@done', answer.done).replace('@all', answer.all);
    element.querySelector('progress').value = answer.done;
  };
  return answer => {
    answer.entries.forEach(one);
    answer.switched.forEach(turn);
    progress(answer);
    const last = answer.entries.at(-1);
    say(last && last.at ? words.saved.replace('@', last.at) : last.words, !last.at);
  };
};
