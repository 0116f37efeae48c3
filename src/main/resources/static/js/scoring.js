import { queue } from './queue.js';
import { reading } from './reading.js';

/** Saves each answer as it is given, without loading the page again, and always says what is saved and when. */
export default container => {
  document.documentElement.classList.add('scripted');
  const bar = document.querySelector('[data-saved-bar]');
  const say = (words, trying) => {
    bar.classList.toggle('is-trying', trying);
    bar.querySelector('[data-saved-words]').textContent = words;
  };
  const form = id => container.querySelector(`[data-criterion="${CSS.escape(id)}"]`);
  const show = reading(container, form, say);
  const saves = queue(container.dataset.to, {
    sending: () => say(container.dataset.saving, false),
    saved: show,
    waiting: signedOut => say(signedOut ? container.dataset.signedOut : container.dataset.trying, true),
  });
  const save = element => {
    const fields = Object.fromEntries(new FormData(element));
    saves.add({ ...fields, id: crypto.randomUUID(), enteredAt: new Date().toISOString() });
  };
  const timers = new Map();
  container.addEventListener('change', event => {
    clearTimeout(timers.get(event.target));
    save(event.target.form);
  });
  container.addEventListener('input', event => {
    if (!event.target.matches('textarea, input[type=text]')) return;
    clearTimeout(timers.get(event.target));
    timers.set(event.target, setTimeout(() => save(event.target.form), 1000));
  });
  container.addEventListener('submit', event => {
    event.preventDefault();
    save(event.target);
  });
  addEventListener('beforeunload', event => {
    if (saves.isWaiting()) event.preventDefault();
  });
  document.addEventListener('havenmark:leave', () => saves.flush());
};
