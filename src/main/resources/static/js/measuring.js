/**
 * What is typed for a measure belongs to its choice: typing chooses it, and another choice sends nothing of it. A sample
 * is sent once both numbers are there, or when the person goes on without the second.
 */
export default box => {
  const choice = box.querySelector('[name=mark]');
  const fields = [...box.querySelectorAll('[type=text], [type=checkbox]')];
  const none = box.querySelector('[data-none]');
  const texts = fields.filter(field => field.type === 'text');
  const isHalf = () => texts.length === 2 && texts.filter(field => field.value.trim() === '').length === 1;
  const isEmpty = () => fields.every(field => field.type === 'text' ? field.value.trim() === '' : !field.checked);
  const keepOneOf = ticked => {
    if (!ticked.checked) return;
    for (const field of fields) {
      if (field !== ticked && (ticked === none || field === none)) field.checked = false;
    }
  };
  let isLeaving = false;
  box.addEventListener('input', event => {
    if (event.target === choice) return;
    if (event.target.type === 'checkbox') keepOneOf(event.target);
    if (!isEmpty()) choice.checked = true;
    if (isHalf()) event.stopPropagation();
  });
  box.addEventListener('change', event => {
    if (event.target === choice && isEmpty()) {
      event.stopPropagation();
      fields[0].focus();
    } else if (isHalf() && !isLeaving) event.stopPropagation();
  });
  box.addEventListener('focusout', event => {
    if (!isHalf() || box.contains(event.relatedTarget)) return;
    isLeaving = true;
    event.target.dispatchEvent(new Event('change', { bubbles: true }));
    isLeaving = false;
  });
  box.closest('form').addEventListener('formdata', event => {
    if (!choice.checked) fields.forEach(field => event.formData.delete(field.name));
  });
};
