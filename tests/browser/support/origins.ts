const PORT = 41730;

/** Where the server of the built site listens; `localhost` may mean `::1` first, so not that. */
export const SERVER = { host: "127.0.0.1", port: PORT };

/** The built site. */
export const SITE_ORIGIN = `http://localhost:${PORT}`;

/** The same server under another origin: an article that holds the map in an iframe. */
export const ARTICLE_ORIGIN = `http://127.0.0.1:${PORT}`;
