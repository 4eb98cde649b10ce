// How do the chosen language and colours come along to the other page?

addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest('a[data-keeps-choices]');
  if (link instanceof HTMLAnchorElement) link.search = location.search;
}, { capture: true });
