import { app, Banner, Shop } from './react-parts.jsx';

export const { render, hydrate } = app(({ tell }) => (
  <html lang="en">
    <head>
      <title>Shop</title>
      <script src="../dist/privacy.min.js" />
    </head>
    <body>
      <Banner tell={tell} />
      <Shop />
    </body>
  </html>
));
