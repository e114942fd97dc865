// The vendors that the demo plays, since it works without the internet. Pages keep each snippet as its vendor publishes it,
// with the vendor's real address; on the way to the browser the server replaces `origin` by /vendors/<host>, and answers
// there with a stand-in from demo/vendors/. Whatever is sent to /vendors/<host>/collect is a stand-in's beacon.

/** Each `origin` as the snippets write it, and the stand-in file for each path below it. */
export const vendors = [
  {
    origin: 'https://www.googletagmanager.com',
    files: { '/gtag/js': 'google-tag.js', '/gtm.js': 'google-tag-manager.js' },
  },
  // Matomo runs on a server of the site's own, which its snippet names without a scheme.
  { origin: '//stats.crosswind.example', files: { '/matomo.js': 'matomo.js' } },
  { origin: 'https://www.clarity.ms', files: { '/tag/cr0sswind1': 'clarity.js' } },
  { origin: 'https://connect.facebook.net', files: { '/en_US/fbevents.js': 'meta-pixel.js' } },
  { origin: 'https://px.ads.linkedin.com', files: { '/collect/': 'pixel.svg' } },
  { origin: 'https://www.youtube-nocookie.com', files: { '/embed/cr0sswind01': 'youtube.html' } },
  { origin: 'https://www.openstreetmap.org', files: { '/export/embed.html': 'openstreetmap.html', '/': 'embed.html' } },
  // Those of embed.html, and what its links lead to.
  { origin: 'https://player.vimeo.com', files: { '/video/2700027': 'embed.html' } },
  { origin: 'https://www.google.com', files: { '/maps/embed': 'embed.html', '/maps': 'embed.html' } },
  { origin: 'https://platform.twitter.com', files: { '/embed/Tweet.html': 'embed.html' } },
  {
    origin: 'https://www.instagram.com',
    files: { '/p/cR0sSwInD/embed/': 'embed.html', '/p/cR0sSwInD/': 'embed.html' },
  },
  {
    origin: 'https://open.spotify.com',
    files: { '/embed/episode/cr0sswind27': 'embed.html', '/episode/cr0sswind27': 'embed.html' },
  },
  // The imagined one of script-tag.html.
  { origin: 'https://video.example', files: { '/embed/1': 'video.html', '/1': 'video.html' } },
];

const local = (origin) => origin.replace(/^(https:)?\/\//, '/vendors/');

/** Lets a page load the stand-ins instead of the vendors. */
export function replaceVendors(html) {
  return vendors.reduce((text, { origin }) => text.replaceAll(`${origin}/`, `${local(origin)}/`), html);
}

/** The stand-in file for a path such as `/vendors/www.clarity.ms/tag/cr0sswind1`. */
export function standInFor(path) {
  for (const { origin, files } of vendors) {
    const start = local(origin);
    if (path.startsWith(`${start}/`)) return files[path.slice(start.length)];
  }
  return undefined;
}
