// Runs before the first paint so that a dark or compact page never flashes light; kept out of index.html for the CSP.
(function () {
  var saved = {};
  try {
    saved = JSON.parse(localStorage.getItem('fl.theme') || '{}');
  } catch {
    // A damaged entry or blocked storage means the default look.
  }
  var dark = saved.mode === 'dark' || (saved.mode !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  var name = [dark && 'dark', saved.compact && 'compact'].filter(Boolean).join('-');
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  if (!name) return;
  var link = document.createElement('link');
  link.id = 'fl-theme';
  link.rel = 'stylesheet';
  link.href = 'theme-' + name + '.css';
  link.setAttribute('blocking', 'render');
  document.head.appendChild(link);
})();
