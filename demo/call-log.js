// The log of vendors.html and its buttons. It keeps nothing anywhere: the entries go with the page.
{
  const MOMENTS = {
    accept: 'Accept',
    reject: 'Reject',
    withdraw: 'Withdraw',
    custom: 'Choice in the settings',
    gpc: 'Choice under Global Privacy Control',
    none: 'Nothing to choose',
  };
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
  const waiting = [];
  let consent;
  let seen;
  let moment = { name: document.cookie.includes('privacy-vendors=') ? 'Return visit' : 'Page start' };

  const element = (name, text, ...children) => {
    const made = Object.assign(document.createElement(name), { textContent: text });
    made.append(...children);
    return made;
  };

  /** What the page is going through. The state is a new one before anybody is told of it. */
  const momentNow = () => {
    const state = consent?.state;
    if (state !== seen) {
      if (state.record?.time !== seen.record?.time) {
        moment = { name: state.record ? MOMENTS[state.record.action] : 'Forget' };
      } else if (state.view !== seen.view) {
        moment = { name: state.view === 'settings' ? 'Settings open' : 'Settings closed' };
      }
      seen = state;
    }
    return moment;
  };

  const show = () => {
    const log = document.querySelector('.calls');
    if (!log) return;
    for (const { when, seconds, vendor, code } of waiting.splice(0)) {
      if (!when.list) {
        when.list = element('ol', '');
        const section = element(
          'section',
          '',
          element('h3', `${when.name} `, element('small', clock.format())),
          when.list,
        );
        log.append(section);
      }
      when.list.append(element('li', '', element('span', seconds), element('b', vendor), element('code', code)));
    }
    log.scrollTop = log.lastElementChild?.offsetTop ?? 0;
  };

  /** Shows a call: its vendor, and what stands for it as code. */
  window.demoCall = (vendor, code) => {
    const seconds = `${(window.performance.now() / 1000).toFixed(3)} s`;
    waiting.push({ when: momentNow(), seconds, vendor, code });
    show();
  };

  document.addEventListener('DOMContentLoaded', async () => {
    show();
    const page = await window.privacyElements.ready;
    [consent, seen] = [page, page.state];
    const button = (id) => document.getElementById(id);
    button('settings').onclick = () => page.open('settings');
    button('accept').onclick = () => page.acceptAll();
    button('reject').onclick = () => page.rejectAll();
    // To withdraw is to reject what was granted.
    button('withdraw').onclick = () => page.rejectAll();
    button('back').onclick = () => location.reload();
    button('forget').onclick = () => page.reset();
    page.subscribe(({ choices }) => {
      const ids = Object.keys(choices).filter((id) => id !== 'necessary');
      const isGranted = ids.some((id) => choices[id] === 'granted');
      button('withdraw').disabled = !isGranted;
      button('reject').disabled = isGranted;
    });
  });
}
