import { isNew } from './unsaved.js';

/** Sends a form and lets go of it only once the server has it: without a network, or signed out, nothing typed is lost. */
export default form => {
  const box = form.querySelector('[data-not-sent]');
  const signIn = box.querySelector('a');
  let sending = false;
  let gone = false;
  const tell = (words, signedOut) => {
    box.hidden = false;
    signIn.hidden = !signedOut;
    box.querySelector('[data-words]').textContent = words;
    box.scrollIntoView({ block: 'nearest' });
  };
  const send = () => fetch(form.getAttribute('action'), {
    method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { 'X-Sent': 'page' },
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    form.setAttribute('aria-busy', 'true');
    try {
      if (!signIn.hidden) await signedInAgain(form);
      const answer = await send();
      // Whoever else answers, a network's own sign-in page perhaps, does not know of this.
      const status = Number(answer.headers.get('X-Status'));
      const to = answer.headers.get('X-To');
      const words = answer.headers.get('X-Words');
      if (to || [409, 422].includes(status) && !words) {
        gone = true;
        // What is to be mended is shown as the server shows it: nothing was saved, so that sending it again is harmless.
        return to ? go(to) : HTMLFormElement.prototype.submit.call(form);
      }
      tell(words ? decodeURIComponent(words) : box.dataset.notSent, [401, 403].includes(status));
    } catch {
      tell(box.dataset.notSent, false);
    }
    sending = false;
    form.removeAttribute('aria-busy');
  });
  addEventListener('beforeunload', event => {
    if (!gone && (form.querySelector('.has-problem') || [...form.elements].some(isNew))) event.preventDefault();
  });
  document.addEventListener('havenmark:leave', () => { gone = true; });
};

/** A new page, also where only its anchor differs from this one. */
const go = to => {
  const url = new URL(to, location.href);
  if (url.pathname !== location.pathname) return location.assign(url);
  history.replaceState(null, '', '/');
  location.replace(url);
};

/** Whoever signed in again in another tab has a new token. Nobody sends what somebody else typed. */
const signedInAgain = async form => {
  const page = await (await fetch('/account')).text();
  const said = name => new RegExp(`data-${name}="([^"]+)"`).exec(page)?.[1];
  if (said('person') !== document.body.dataset.person) return;
  document.body.dataset.csrf = said('csrf');
  form.elements.csrf.value = said('csrf');
};
