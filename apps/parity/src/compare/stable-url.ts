/**
 * The name under which a hosted file can be told from others, of its place in a workspace and of a URL that was signed for it. Which
 * folders it lies in, only the workspace says.
 *
 * `notion-file:a/b c.png` and `http://127.0.0.1:1/f/…/b%20c.png?…` → `hosted:b c.png`
 */
export function stableUrl(url: string): string {
  if (url.startsWith("notion-file:")) return `hosted:${url.slice(url.lastIndexOf("/") + 1)}`;
  const signed = /^http:\/\/127\.0\.0\.1:\d+\/f[^?]*\/([^/?]+)\?/.exec(url);
  return signed?.[1] === undefined ? url : `hosted:${decodeURIComponent(signed[1])}`;
}
