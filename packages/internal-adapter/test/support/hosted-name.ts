/**
 * The name under which a hosted file can be told from others, of its place in a workspace and of a URL that was signed for it.
 *
 * `notion-file:a/b.png` and `http://127.0.0.1:1/f/f/<space>/<file>/b.png?…` → `hosted:b.png`
 */
export function hostedName(url: string): string {
  const [, name] =
    /^notion-file:(?:[^?]*\/)?([^/]*)$/.exec(url) ??
    /^http:\/\/127\.0\.0\.1:\d+\/f\/f\/[^/]+\/[^/]+\/([^/?]+)\?/.exec(url) ??
    [];
  return name === undefined ? url : `hosted:${decodeURIComponent(name)}`;
}
