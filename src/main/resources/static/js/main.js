// Loads the behaviours that a page asks for with data-behaviour, each from its own file.
for (const element of document.querySelectorAll('[data-behaviour]')) {
  for (const name of element.dataset.behaviour.split(' ')) {
    import(`./${name}.js`).then(module => module.default(element));
  }
}
