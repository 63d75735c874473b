import type { Picture } from "./picture.js";

/**
 * The picture that stands where one could not be had, so that a page without network shows a calm box and no broken frame.
 */
export const placeholderPicture: Picture = {
  contentType: "image/svg+xml",
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="160" viewBox="0 0 640 160"><rect width="640" height="160" fill="#8883"/><text x="320" y="86" text-anchor="middle" font-family="sans-serif" font-size="18" fill="#777">This picture could not be fetched</text></svg>\n',
  ),
};
