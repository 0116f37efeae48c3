const PATIENCE = 1500;

/** Leaves at once: the page goes blank, what was typed is saved by whoever listens, then away and signed out. */
export default form => {
  const leave = async () => {
    const saves = [];
    document.dispatchEvent(new CustomEvent('havenmark:leave', { detail: saves }));
    const body = new URLSearchParams(new FormData(form));
    document.body.replaceChildren();
    document.title = '…';
    await Promise.race([Promise.allSettled(saves), new Promise(done => setTimeout(done, PATIENCE))]);
    const sent = { method: 'POST', body, keepalive: true, headers: { Accept: 'application/json' } };
    try {
      location.replace((await (await fetch('/exits', sent)).json()).away);
    } catch {
      location.replace('about:blank');
    }
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    leave();
  });
  let shifts = [];
  document.addEventListener('keydown', event => {
    shifts = event.key === 'Shift' ? [...shifts.filter(then => event.timeStamp - then < 2000), event.timeStamp] : [];
    if (shifts.length >= 3) leave();
  });
};
