// The least that a consent banner can be, by hand: a cookie, the scripts it lets run, a bar with three buttons.
((document) => {
  const known = /\bfloor=([^;]*)/.exec(document.cookie);
  const run = (granted) => {
    for (const placeholder of document.querySelectorAll('[data-category]')) {
      if (!granted.includes(placeholder.dataset.category)) continue;
      const script = document.createElement('script');
      if (placeholder.dataset.src) script.src = placeholder.dataset.src;
      else script.text = placeholder.text;
      placeholder.replaceWith(script);
    }
  };
  if (known) {
    run(known[1]);
    return;
  }
  const bar = document.createElement('div');
  const decide = (granted) => {
    document.cookie = `floor=${granted};path=/;max-age=15552000;samesite=lax`;
    bar.remove();
    run(granted);
  };
  bar.id = 'floor';
  bar.style = 'position:fixed;bottom:0;left:0;right:0;padding:1em;background:#fff;border-top:1px solid';
  bar.innerHTML =
    'We use cookies <button id=accept>Accept all</button><button id=reject>Reject all</button><button id=settings>Settings</button>';
  bar.onclick = ({ target: { id } }) => {
    if (id === 'accept') decide('functional.analytics.marketing');
    if (id === 'reject') decide('');
    if (id === 'settings') {
      const boxes = ['functional', 'analytics', 'marketing'].map(
        (name) => `<label><input type=checkbox name=${name}>${name}</label>`,
      );
      bar.insertAdjacentHTML('beforeend', `<form id=panel>${boxes.join('')}</form>`);
    }
  };
  document.body.append(bar);
})(document);
