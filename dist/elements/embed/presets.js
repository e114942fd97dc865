// Enough to play, to sign in and to open the provider's own page in a tab, but not to lead this page away.
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-presentation allow-popups allow-popups-to-escape-sandbox';
const media = 'autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture';
/** The providers that `<privacy-embed provider="…">` knows. Another one is another entry. */
const PRESETS = {
    generic: { address: '{src}', ratio: '16/9', allow: 'fullscreen' },
    // Privacy-enhanced mode: https://support.google.com/youtube/answer/171780
    youtube: {
        address: 'https://www.youtube-nocookie.com/embed/{video}',
        label: 'YouTube',
        provider: 'Google Ireland Ltd',
        country: 'IE',
        policy: 'https://policies.google.com/privacy',
        ratio: '16/9',
        allow: `${media}; accelerometer; gyroscope`,
        sandbox,
    },
    // `dnt` keeps it from new cookies but for those against bots: https://help.vimeo.com/hc/en-us/articles/26080940921361
    vimeo: {
        address: 'https://player.vimeo.com/video/{video}?dnt=1',
        label: 'Vimeo',
        provider: 'Vimeo.com, Inc.',
        country: 'US',
        policy: 'https://vimeo.com/privacy',
        ratio: '16/9',
        allow: media,
        sandbox,
    },
    // What its "Embed a map" gives: https://developers.google.com/maps/documentation/embed/get-started
    'google-maps': {
        address: 'https://www.google.com/maps/embed?pb={map}',
        label: 'Google Maps',
        provider: 'Google Ireland Ltd',
        country: 'IE',
        policy: 'https://policies.google.com/privacy',
        ratio: '4/3',
        allow: 'fullscreen',
        sandbox,
    },
    // What its "Share" gives: https://wiki.openstreetmap.org/wiki/Export
    openstreetmap: {
        address: 'https://www.openstreetmap.org/export/embed.html?bbox={bbox}&layer=mapnik',
        label: 'OpenStreetMap',
        provider: 'OpenStreetMap Foundation',
        country: 'GB',
        policy: 'https://osmfoundation.org/wiki/Privacy_Policy',
        ratio: '4/3',
        allow: 'fullscreen',
        sandbox,
    },
    // The frame that X's own script makes. `dnt`: https://developer.x.com/en/docs/x-for-websites/privacy
    x: {
        address: 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id={post}',
        label: 'X',
        provider: 'X Internet Unlimited Company',
        country: 'IE',
        policy: 'https://x.com/privacy',
        ratio: '1',
        allow: 'fullscreen',
        sandbox,
    },
    // The frame that Instagram's own script makes: https://developers.facebook.com/docs/instagram-platform/oembed
    instagram: {
        address: 'https://www.instagram.com/p/{post}/embed/',
        label: 'Instagram',
        provider: 'Meta Platforms Ireland Ltd',
        country: 'IE',
        policy: 'https://privacycenter.instagram.com/policy',
        ratio: '4/5',
        allow: 'fullscreen',
        sandbox,
    },
    // `kind` is album, artist, episode, playlist, show or track: https://developer.spotify.com/documentation/embeds
    spotify: {
        address: 'https://open.spotify.com/embed/{kind}/{item}',
        label: 'Spotify',
        provider: 'Spotify AB',
        country: 'SE',
        policy: 'https://www.spotify.com/legal/privacy-policy/',
        ratio: '2/1',
        allow: media,
        sandbox,
    },
};

export { PRESETS };
//# sourceMappingURL=presets.js.map
