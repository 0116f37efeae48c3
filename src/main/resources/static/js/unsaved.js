/** Whether something else stands in the field than what the page came with. */
export const isNew = field => field.type === 'select-one'
  ? [...field.options].some(option => option.selected !== option.defaultSelected && option.value !== '')
  : field.checked !== field.defaultChecked || (/^text/.test(field.type) && field.value !== field.defaultValue);

/** Asks before a page is left on which something was typed and not saved; leaving quickly asks nothing. */
export default form => {
  let goes = false;
  const letGo = () => { goes = true; };
  addEventListener('beforeunload', event => {
    if (!goes && ('typed' in form.dataset || [...form.elements].some(isNew))) event.preventDefault();
  });
  form.addEventListener('submit', letGo);
  document.addEventListener('havenmark:leave', letGo);
};
