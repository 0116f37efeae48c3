/** Sends entries in their order, one batch at a time, until the server has them. An entry's id makes twice harmless. */
export const queue = (to, tell) => {
  let waiting = [];
  let sending = false;
  let left = false;
  let wait = 1000;
  const send = keepalive => fetch(to, {
    method: 'POST', keepalive, body: JSON.stringify({ entries: waiting }),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF': document.body.dataset.csrf },
  });
  const retry = signedOut => {
    if (left) return;
    tell.waiting(signedOut);
    setTimeout(next, wait);
    wait = Math.min(wait * 2, 30000);
  };
  const next = async () => {
    if (sending || left || waiting.length === 0) return;
    sending = true;
    tell.sending();
    const batch = new Set(waiting.map(entry => entry.id));
    let receipt;
    try {
      const answer = await send(false);
      if (!answer.ok) return retry(answer.status === 401 || answer.status === 403);
      receipt = await answer.json();
    } catch {
      return retry(false);
    } finally {
      sending = false;
    }
    waiting = waiting.filter(entry => !batch.has(entry.id));
    wait = 1000;
    if (left) return;
    tell.saved(receipt);
    next();
  };
  addEventListener('online', next);
  return {
    // Only the latest answer to a criterion matters while it has not been sent yet.
    add: entry => {
      waiting = [...waiting.filter(other => sending || other.criterion !== entry.criterion), entry];
      next();
    },
    isWaiting: () => waiting.length > 0,
    // The page is going: send what waits, tell nobody.
    flush: () => {
      left = true;
      return waiting.length > 0 ? send(true) : Promise.resolve();
    },
  };
};
