/** Saves a part of a draft while it is written, and shows what the checker says of it. */
export default form => {
  const status = form.querySelector('[data-saved-words]');
  const box = form.querySelector('[data-clash-box]');
  let timer;
  let sending = false;
  let again = false;
  let held = false;
  let wait = 1000;
  const send = keepalive => {
    form.elements.deed.value = crypto.randomUUID();
    return fetch(form.dataset.to, { method: 'POST', keepalive, headers: { Accept: 'application/json' },
      body: new URLSearchParams(new FormData(form)) });
  };
  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (held) return;
    if (sending) { again = true; return; }
    sending = true;
    again = false;
    status.textContent = form.dataset.saving;
    try {
      const answer = await send(false);
      if (!answer.ok) throw answer;
      show(await answer.json());
      wait = 1000;
    } catch (failed) {
      status.textContent = [401, 403].includes(failed.status) ? form.dataset.signedOut : form.dataset.trying;
      timer = setTimeout(save, wait);
      wait = Math.min(wait * 2, 30000);
    } finally {
      sending = false;
    }
    if (again) save();
  };
  const show = said => {
    form.elements.revision.value = said.revision;
    status.textContent = said.saved;
    document.querySelectorAll('[data-checker-count]').forEach(count => { count.textContent = said.checker; });
    document.querySelector('[data-checker-none]').hidden = said.remarks.length > 0;
    document.querySelector('[data-checker-here]').replaceChildren(...said.remarks.map(line));
    for (const list of form.querySelectorAll('[data-remarks]')) {
      const own = said.remarks.filter(remark => remark.name === list.dataset.remarks);
      list.replaceChildren(...own.map(remark => item(remark.words)));
      list.hidden = own.length === 0;
    }
    held = said.clashes.length > 0;
    box.hidden = !held;
    box.querySelector('[data-clash-list]').replaceChildren(...said.clashes.map(clash => item(clash.words)));
    if (held) status.textContent = form.dataset.clash;
  };
  const item = words => Object.assign(document.createElement('li'), { textContent: words });
  const line = remark => {
    const row = document.createElement('li');
    row.className = remark.problem ? 'is-problem' : '';
    row.append(Object.assign(document.createElement('a'), { href: `#${remark.name || 'part'}`, textContent: remark.words }));
    return row;
  };
  const later = pause => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };
  form.addEventListener('input', () => later(800));
  form.addEventListener('change', () => later(50));
  form.addEventListener('submit', () => { held = true; clearTimeout(timer); timer = undefined; });
  form.querySelector('[data-clash-keep]').addEventListener('click', () => { held = false; box.hidden = true; save(); });
  form.querySelector('[data-clash-take]').addEventListener('click', () => location.reload());
  addEventListener('pagehide', () => { if (timer && !held) send(true); });
  document.addEventListener('havenmark:leave', event => { if (timer && !held) event.detail.push(send(true)); });
};
