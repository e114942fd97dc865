import { useEffect } from 'react';
import { app, Shop } from './react-parts.jsx';

const INPUT = { categories: ['analytics'], policy: { href: '/privacy', controller: 'Shop' } };

/** The server alone has the banner: what it printed is not React's to compare. */
function Page({ tell, banner = '' }) {
  useEffect(() => {
    document.addEventListener('consent-change', tell);
    return () => document.removeEventListener('consent-change', tell);
  }, [tell]);
  return (
    <>
      <div dangerouslySetInnerHTML={{ __html: banner }} suppressHydrationWarning />
      <script
        type="application/json"
        data-privacy-config=""
        dangerouslySetInnerHTML={{ __html: JSON.stringify(INPUT) }}
      />
      <Shop />
    </>
  );
}

export const { hydrate } = app(Page);

export async function render() {
  const { renderToString } = await import('react-dom/server');
  const { readConsent, renderBannerHTML } = await import('../../../src/server/index.js');
  const banner = await renderBannerHTML(INPUT, readConsent('', INPUT), { lang: 'en', action: '/answer' });
  return renderToString(<Page banner={banner} />);
}
