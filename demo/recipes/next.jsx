// app/layout.jsx, or .tsx with ({ children }: LayoutProps<'/'>); privacy.min.js and ui/ lie in public/
const config = {
  policy: { href: '/privacy', controller: 'Example Ltd' },
  categories: ['analytics'],
};

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <script src="/privacy.min.js" />
        <script
          type="application/json"
          data-privacy-config=""
          dangerouslySetInnerHTML={{ __html: JSON.stringify(config).replaceAll('<', '\\u003c') }}
        />
        <script type="text/plain" data-consent="analytics" src="/analytics.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}
