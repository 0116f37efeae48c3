/** Leaves at once: what was typed is saved first by whoever listens, then the page goes blank and away. */
export default form => {
  const leave = () => {
    document.dispatchEvent(new Event('havenmark:leave'));
    const body = new URLSearchParams(new FormData(form));
    const blank = () => document.body.replaceChildren();
    const away = async answer => location.replace((await answer.json()).away);
    fetch(form.action, { method: 'POST', body, keepalive: true, headers: { Accept: 'application/json' } })
      .then(away).catch(() => location.replace('about:blank'));
    blank();
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
