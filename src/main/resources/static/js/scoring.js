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
    const data = new FormData(element);
    const fields = { ...Object.fromEntries(data), steps: data.getAll('steps') };
    saves.add({ ...fields, id: crypto.randomUUID(), enteredAt: new Date().toISOString() });
  };
  const timers = new Map();
  const saveNow = element => {
    clearTimeout(timers.get(element));
    timers.delete(element);
    save(element.form);
  };
  container.addEventListener('change', event => saveNow(event.target));
  container.addEventListener('input', event => {
    if (!event.target.matches('textarea, input[type=text]')) return;
    clearTimeout(timers.get(event.target));
    timers.set(event.target, setTimeout(() => saveNow(event.target), 1000));
  });
  container.addEventListener('submit', event => {
    event.preventDefault();
    save(event.target);
  });
  addEventListener('beforeunload', event => {
    if (saves.isWaiting()) event.preventDefault();
  });
  document.addEventListener('havenmark:leave', event => {
    [...timers.keys()].forEach(saveNow);
    event.detail.push(saves.flush());
  });
  // What was answered before this script was there, or brought back by the browser, is saved too.
  const isNew = field => field.checked !== field.defaultChecked || (/^text/.test(field.type) && field.value !== field.defaultValue);
  for (const element of container.querySelectorAll('form')) {
    if ([...element.elements].some(isNew)) save(element);
  }
};
